import { readModelName, readName } from '../../domain/recording/name.ts';
import { readNote } from '../../domain/recording/note.ts';
import { wholeNumber } from '../../domain/recording/numbers.ts';
import { plainNumber } from '../../domain/recording/plainNumber.ts';
import { type Rule, type Said, known, needed } from '../../domain/recording/said.ts';
import type { Problem, ProblemCode } from '../../store/problem.ts';

type Field = readonly (string | number)[];
type Given<T> = T | null | undefined;

/** Collects all problems of an input, by field path, while the rules turn its values into what is stored. */
export class InputCheck {
  readonly problems: Problem[] = [];

  refuse(code: ProblemCode, field: Field, message: string): void {
    this.problems.push({ code, field: ['input', ...field.map(String)], message });
  }

  /** An input object for the rules of what a run says. @param field path of the object. */
  said<Name extends string>(field: Field, input: Readonly<Partial<Record<Name, unknown>>>): Said<Name> {
    return {
      text: (name) => textOf(input[name]),
      report: (name, { code, message }) => {
        this.refuse(code, [...field, name], `${name} ${message}.`);
      },
    };
  }

  /** A name that may be left out; null if unknown. */
  name(field: Field, value: Given<string>): string | null {
    return known(this.#one(field, value), 'it', readName);
  }

  requiredName(field: Field, value: Given<string>): string {
    return this.#required(field, value, readName);
  }

  modelName(field: Field, value: Given<string>): string {
    return this.#required(field, value, readModelName);
  }

  /** A reason, which has to be there. */
  requiredNote(field: Field, value: Given<string>): string {
    return this.#required(field, value, readNote);
  }

  whole<T extends Given<number>>(field: Field, value: T, min: number, max: number): T {
    known(this.#one(field, value), 'it', wholeNumber(min, max));
    return value;
  }

  /** Number of items of a list. */
  size(field: Field, { length }: readonly unknown[], min: number, max: number): void {
    if (length >= min && length <= max) return;
    const range = `${min} to ${max.toLocaleString('en')} items`;
    this.refuse('OUT_OF_RANGE', field, `${nameOf(field)} has ${range}; got ${length}.`);
  }

  #required(field: Field, value: Given<string>, rule: Rule<string | null>): string {
    return needed(this.#one(field, value), 'it', rule) ?? '';
  }

  #one(field: Field, value: Given<string | number>): Said<'it'> {
    return {
      text: () => textOf(value),
      report: (_, { code, message }) => {
        this.refuse(code, field, `${nameOf(field)} ${message}.`);
      },
    };
  }
}

/** A value of an input as text, see Said. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plainNumber(value);
  return value instanceof Date ? value.toISOString() : '';
}

function nameOf(field: Field): string {
  return String(field.at(-1) ?? '');
}
