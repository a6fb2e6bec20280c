import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import * as operations from '../../src/web/dashboard/api/operations.generated.ts';
import { plainDocument } from '../../src/web/dashboard/share/plainDocument.ts';

const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document'));

test.each(documents)('%s is indented by its brackets, however it is sent', (_, document) => {
  const sent = String(document).replace(/\n +/g, '\n');
  const text = plainDocument(sent);
  expect(text).toBe(plainDocument(document));
  expect(print(parse(text))).toBe(print(parse(String(document))));
  // Each line equals a line printed by graphql-js.
  const printed = new Set(print(parse(text)).split('\n'));
  const lines = text.split('\n').filter((line) => !/^(query|mutation|fragment) /.test(line));
  expect(lines.filter((line) => !printed.has(line))).toEqual([]);
});
