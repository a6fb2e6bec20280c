import type { Key } from '../../store/pageRequest.ts';
import { userInputError } from '../userInputError.ts';

/** The parts of an ordering's keys; `?` may be null. */
export type KeyShape = readonly ('string' | 'string?' | 'number' | 'number?')[];

/** Longer than any cursor given out: names end at 200 characters. */
export const LONGEST_CURSOR = 2000;

/** @param order the name of the ordering, so that a cursor of one list is refused by another. */
export function encodeCursor(order: string, key: Key): string {
  return Buffer.from(JSON.stringify([order, ...key])).toString('base64url');
}

/** @throws a user input error for anything that `encodeCursor` did not give out for this ordering. */
export function decodeCursor(argument: string, text: string, order: string, shape: KeyShape): Key {
  const [name, ...key] = parse(text);
  if (name === order && key.length === shape.length && isKey(key, shape)) return key;
  throw userInputError(
    `${argument} is not a cursor of this list in this order; pass one from its edges or pageInfo.`,
  );
}

function parse(text: string): unknown[] {
  if (text.length > LONGEST_CURSOR) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isKey(key: unknown[], shape: KeyShape): key is Key[number][] {
  return key.every(
    (part, i) => typeof part === shape[i]?.replace('?', '') || (part === null && shape[i]?.endsWith('?')),
  );
}
