import { UNFIT_IN_NAMES, UNFIT_IN_NOTES } from '../../exchange/unfitText.ts';
import { LARGEST_MEMORY_MIB } from '../../memory/reading.ts';
import type { Problem, ProblemCode } from '../../store/write/refusal.ts';

/** The longest name of anything. */
export const LONGEST_NAME = 200;

const DAY_MS = 24 * 60 * 60 * 1000;

type Field = readonly (string | number)[];
type Given<T> = T | null | undefined;

/** Gathers what is wrong with an input, all of it, while turning its values into what is stored. */
export class InputCheck {
  readonly problems: Problem[] = [];

  refuse(code: ProblemCode, field: Field, message: string): void {
    this.problems.push({ code, field: ['input', ...field.map(String)], message });
  }

  /** A text that may be left out: trimmed, without control characters, null for nothing. */
  text(field: Field, value: Given<string>, longest = LONGEST_NAME): string | null {
    const text = value?.trim() ?? '';
    const name = field.at(-1) ?? '';
    if (text.length > longest) {
      this.refuse('OUT_OF_RANGE', field, `${name} has at most ${longest} characters; got ${text.length}.`);
    } else if ((longest > LONGEST_NAME ? UNFIT_IN_NOTES : UNFIT_IN_NAMES).test(text)) {
      this.refuse('INVALID', field, `${name} has a control character, or half of a character.`);
    }
    return text === '' ? null : text;
  }

  /** A text that has to be there. */
  requiredText(field: Field, value: Given<string>, longest = LONGEST_NAME): string {
    const text = this.text(field, value, longest);
    if (text === null) this.refuse('REQUIRED', field, `${field.at(-1) ?? ''} may not be empty.`);
    return text ?? '';
  }

  whole<T extends Given<number>>(field: Field, value: T, least: number, most: number): T {
    if (value != null && (value < least || value > most)) {
      const range = `from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
      this.refuse('OUT_OF_RANGE', field, `${field.at(-1) ?? ''} is ${range}; got ${value}.`);
    }
    return value;
  }

  /** How many items a list has. */
  size(field: Field, { length }: readonly unknown[], least: number, most: number): void {
    if (length >= least && length <= most) return;
    const range = `${least} to ${most.toLocaleString('en')} items`;
    this.refuse('OUT_OF_RANGE', field, `${field.at(-1) ?? ''} has ${range}; got ${length}.`);
  }

  /** MiB above 0 and below 16 TiB. */
  memory(field: Field, value: Given<number>): number | null {
    if (value == null || (value > 0 && value < LARGEST_MEMORY_MIB)) return value ?? null;
    const range = 'in MiB, above 0 and below 16,777,216 (16 TiB)';
    this.refuse('OUT_OF_RANGE', field, `${field.at(-1) ?? ''} is ${range}; got ${value}.`);
    return null;
  }

  /** When something was, which may be left out. A day ahead is let pass: where the date is a day on, it is today. */
  past(field: Field, value: Given<Date>): Date | null {
    if (value != null && value.getTime() > Date.now() + DAY_MS) {
      this.refuse(
        'OUT_OF_RANGE',
        field,
        `${field.at(-1) ?? ''} is in the future: ${value.toISOString().slice(0, 10)}.`,
      );
    }
    return value ?? null;
  }

  /** A number above 0 that may be left out. */
  positive(field: Field, value: Given<number>): number | null {
    if (value == null || (value > 0 && Number.isFinite(value))) return value ?? null;
    this.refuse('OUT_OF_RANGE', field, `${field.at(-1) ?? ''} is above 0; got ${value}.`);
    return null;
  }
}
