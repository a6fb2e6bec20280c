import type { ReadOptions } from './readOptions.ts';
import { readTable } from './readTable.ts';
import { refusedContent } from './content/refusedContent.ts';
import type { TableContent } from './content/tableContent.ts';

/** Reads a table from UTF-8, in as many parts as it came. Bytes that are no UTF-8 are a problem of the table: they must never become U+FFFD. */
export function readBytes(parts: readonly Uint8Array[], options: ReadOptions): TableContent {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (const part of parts) text += decoder.decode(part, { stream: true });
    text += decoder.decode();
  } catch (error) {
    const message =
      error instanceof RangeError
        ? 'the table is too large to be read in one piece; split it into several'
        : 'the text is not UTF-8; save it as UTF-8 and send it again';
    return refusedContent([{ line: 1, column: null, columnName: null, message }]);
  }
  try {
    return readTable(text, options);
  } catch (error) {
    // The stack ran out: whatever it was that a parser went into again and again.
    if (!(error instanceof RangeError)) throw error;
    const message = 'the text is nested too deeply to be read as a table; send nothing but the table';
    return refusedContent([{ line: 1, column: null, columnName: null, message }]);
  }
}
