import { LEAST_MILLIONS, MILLIONS_RANGE, MOST_MILLIONS } from '../../domain/recording/amounts.ts';
import { readModelName, readName } from '../../domain/recording/name.ts';
import type { TextResult } from '../../domain/recording/textResult.ts';
import { quoted } from '../content/table.ts';

/** A value read from a cell, or what is wrong with it. */
export type Parsed<T> = { value: T } | { problem: string };

/** More than the memory of anything in MiB. */
const LARGEST_DECIMAL = 1_000_000_000;

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

/** A decimal number such as 23.51, of up to a thousand millions: no exponent, no thousands separators, no hexadecimal. */
export function decimal(text: string, what: string): Parsed<number> {
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  if (Math.abs(value) <= LARGEST_DECIMAL) return { value };
  return {
    problem: `${what} must be a plain decimal number such as 23.51, at most 1,000,000,000; found ${quoted(text)}`,
  };
}

/** Millions of parameters. */
export function millions(text: string, what: string): Parsed<number> {
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  if (value >= LEAST_MILLIONS && value <= MOST_MILLIONS) return { value };
  return {
    problem: `${what} must be a plain decimal number ${MILLIONS_RANGE}, such as 23.51; found ${quoted(text)}`,
  };
}

/** A name of anything, by the rule of all names. */
export function name(text: string, what: string): Parsed<string> {
  return needed(text, readName(text), what);
}

/** The name of a model. */
export function modelName(text: string): Parsed<string> {
  return needed(text, readModelName(text), 'the model name');
}

function needed(text: string, read: TextResult, what: string): Parsed<string> {
  if ('problem' in read) return { problem: `${what} ${read.problem}` };
  if (read.value !== null) return { value: read.value };
  const missing = text === '' ? 'is missing' : `${quoted(text)} says nothing`;
  return { problem: `${what} ${missing}; give it 1 to 200 characters` };
}
