import { quoted } from './table.ts';
import { UNFIT_IN_NAMES } from './unfitText.ts';

/** A value read from a cell, or what is wrong with it. */
export type Parsed<T> = { value: T } | { problem: string };

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Whether a cell says that its value is not known. */
export function isUnknown(text: string): boolean {
  return text === '' || text === '?';
}

/** A whole number in plain digits, `least` to `most`. */
export function wholeNumber(text: string, what: string, least: number, most: number): Parsed<number> {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return { value };
  const range = `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
  return { problem: `${what} must be a whole number from ${range}, in digits only; found ${quoted(text)}` };
}

/** A decimal number such as 23.51: no exponent, no thousands separators, no hexadecimal. */
export function decimal(text: string, what: string): Parsed<number> {
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return { value };
  return { problem: `${what} must be a plain decimal number such as 23.51; found ${quoted(text)}` };
}

/** A decimal number above 0. */
export function positiveDecimal(text: string, what: string): Parsed<number> {
  const parsed = decimal(text, what);
  if ('value' in parsed && parsed.value > 0) return parsed;
  return { problem: `${what} must be a plain decimal number above 0 such as 23.51; found ${quoted(text)}` };
}

/** A text that can be stored and shown: 1 to 200 characters, none of them a control character. */
export function shortText(text: string, what: string): Parsed<string> {
  const length = Array.from(text).length;
  if (length === 0) return { problem: `${what} is missing; give it 1 to 200 characters` };
  if (length > 200) return { problem: `${what} has ${String(length)} characters; at most 200 are allowed` };
  const bad = UNFIT_IN_NAMES.exec(text)?.[0];
  if (bad === undefined) return { value: text };
  const code = `U+${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = /\p{Surrogate}/u.test(bad)
    ? 'half of a character (an unpaired surrogate)'
    : 'a control character';
  return { problem: `${what} contains ${kind}, ${code}; take it out: ${quoted(text)}` };
}
