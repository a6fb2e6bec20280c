import type { ReadOptions } from './readOptions.ts';
import { readTable } from './readTable.ts';
import { refusedContent } from './refusedContent.ts';
import type { TableContent } from './tableContent.ts';

/** Reads a table from UTF-8, in as many parts as it came. Bytes that are no UTF-8 are a problem of the table: they must never become U+FFFD. */
export function readBytes(parts: readonly Uint8Array[], options: ReadOptions): TableContent {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (const part of parts) text += decoder.decode(part, { stream: true });
    text += decoder.decode();
  } catch {
    const message = 'the text is not UTF-8; save it as UTF-8 and send it again';
    return refusedContent([{ line: 1, column: null, columnName: null, message }]);
  }
  return readTable(text, options);
}
