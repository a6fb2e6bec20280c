import { LARGEST_MEMORY_MIB } from '../../domain/series/reading.ts';
import { LEAST_MILLIONS, MILLIONS_RANGE, MOST_MILLIONS } from '../../domain/recording/amounts.ts';
import { instantProblem } from '../../domain/recording/instantProblem.ts';
import { readModelName, readName } from '../../domain/recording/name.ts';
import { readNote } from '../../domain/recording/note.ts';
import type { TextResult } from '../../domain/recording/textResult.ts';
import type { Problem, ProblemCode } from '../../store/problem.ts';

type Field = readonly (string | number)[];
type Given<T> = T | null | undefined;

/** Gathers all problems of an input while turning its values into those that are stored. */
export class InputCheck {
  readonly problems: Problem[] = [];

  refuse(code: ProblemCode, field: Field, message: string): void {
    this.problems.push({ code, field: ['input', ...field.map(String)], message });
  }

  /** An optional name; null where none is given. */
  name(field: Field, value: Given<string>): string | null {
    return this.#read(field, value, readName);
  }

  /** A required name. */
  requiredName(field: Field, value: Given<string>): string {
    return this.#required(field, value, readName);
  }

  /** The name of a model. */
  modelName(field: Field, value: Given<string>): string {
    return this.#required(field, value, readModelName);
  }

  /** An optional note. */
  note(field: Field, value: Given<string>): string | null {
    return this.#read(field, value, readNote);
  }

  /** A required note. */
  requiredNote(field: Field, value: Given<string>): string {
    return this.#required(field, value, readNote);
  }

  #read(field: Field, value: Given<string>, read: (text: string) => TextResult): string | null {
    const result = read(value ?? '');
    if ('value' in result) return result.value;
    this.refuse(result.code, field, `${nameOf(field)} ${result.problem}.`);
    return null;
  }

  #required(field: Field, value: Given<string>, read: (text: string) => TextResult): string {
    const before = this.problems.length;
    const text = this.#read(field, value, read);
    if (text === null && this.problems.length === before) {
      const unknown = value?.includes('?') ? ', and "?" is unknown' : '';
      this.refuse('REQUIRED', field, `${nameOf(field)} may not be empty${unknown}.`);
    }
    return text ?? '';
  }

  whole<T extends Given<number>>(field: Field, value: T, least: number, most: number): T {
    if (value != null && (value < least || value > most)) {
      const range = `from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
      this.refuse('OUT_OF_RANGE', field, `${nameOf(field)} is ${range}; got ${value}.`);
    }
    return value;
  }

  /** Checks the number of items of a list. */
  size(field: Field, { length }: readonly unknown[], least: number, most: number): void {
    if (length >= least && length <= most) return;
    const range = `${least} to ${most.toLocaleString('en')} items`;
    this.refuse('OUT_OF_RANGE', field, `${nameOf(field)} has ${range}; got ${length}.`);
  }

  /**
   * Memory in whole MiB, at least 1 and below 16 TiB. What was taken is rounded up, what was not enough is rounded down:
   * neither may promise more than was measured.
   */
  memory(field: Field, value: Given<number>, rounding: 'UP' | 'DOWN'): number | null {
    if (value == null) return null;
    const whole = rounding === 'UP' ? Math.ceil(value) : Math.floor(value);
    if (whole >= 1 && whole < LARGEST_MEMORY_MIB) return whole;
    const range = rounding === 'UP' ? 'above 0 and at most 16,777,215' : 'at least 1 and below 16,777,216';
    this.refuse('OUT_OF_RANGE', field, `${nameOf(field)} is in MiB, ${range} (16 TiB); got ${value}.`);
    return null;
  }

  /** An optional instant of measurement. */
  instant(field: Field, value: Given<Date>): Date | null {
    const problem = value == null ? null : instantProblem(value);
    if (problem !== null) this.refuse('OUT_OF_RANGE', field, `${nameOf(field)} ${problem}.`);
    return value ?? null;
  }

  /** Optional millions of parameters. */
  millions(field: Field, value: Given<number>): number | null {
    if (value == null || (value >= LEAST_MILLIONS && value <= MOST_MILLIONS)) return value ?? null;
    this.refuse('OUT_OF_RANGE', field, `${nameOf(field)} is ${MILLIONS_RANGE}; got ${value}.`);
    return null;
  }
}

function nameOf(field: Field): string {
  return String(field.at(-1) ?? '');
}
