import { createHash } from 'node:crypto';
import { MAX_NAME } from '../../domain/recording/name.ts';
import type { Key } from '../../store/pageRequest.ts';
import { userInputError } from '../userInputError.ts';

/** The parts of an ordering's keys; `?` may be null. */
export type KeyShape = readonly ('string' | 'string?' | 'number' | 'number?')[];

/** An order whose name is longer, by all that it depends on, is named by a hash. */
const MAX_ORDER_LENGTH = 100;

/** Bytes of a key: two texts, of which no character takes more in JSON than a pair of escaped halves, or a number. */
const MAX_KEY_LENGTH = 2 * MAX_NAME * '\\ud83d\\ude00'.length;

/** No cursor given out is longer, in base64 of the order, the key and the signs around them. */
export const MAX_CURSOR_LENGTH = Math.ceil(((MAX_ORDER_LENGTH + MAX_KEY_LENGTH + 50) * 4) / 3);

/** @param order the name of the ordering, so that a cursor of one list is refused by another. */
export function encodeCursor(order: string, key: Key): string {
  return Buffer.from(JSON.stringify([nameOf(order), ...key])).toString('base64url');
}

/** A quotation mark of a name takes two bytes in JSON. */
function nameOf(order: string): string {
  return order.length <= MAX_ORDER_LENGTH / 2
    ? order
    : createHash('sha256').update(order).digest('base64url');
}

/** @throws a user input error for anything that `encodeCursor` did not give out for this ordering. */
export function decodeCursor(argument: string, text: string, order: string, shape: KeyShape): Key {
  const [name, ...key] = parse(text);
  if (name === nameOf(order) && key.length === shape.length && isKey(key, shape)) return key;
  throw userInputError(
    `${argument} is not a cursor of this list in this order; pass one from its edges or pageInfo.`,
  );
}

function parse(text: string): unknown[] {
  if (text.length > MAX_CURSOR_LENGTH) return [];
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
