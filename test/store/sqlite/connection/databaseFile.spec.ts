import { expect, test } from 'vitest';
import { databaseFile } from '../../../../src/store/sqlite/connection/databaseFile.ts';

test.each([
  ['file:data/batchfit.db', '/srv/app/data/batchfit.db'],
  ['file:./batchfit.db', '/srv/app/batchfit.db'],
  ['file:../batchfit.db', '/srv/batchfit.db'],
  ['FILE:batchfit.db', '/srv/app/batchfit.db'],
  ['file:/var/lib/batchfit.db', '/var/lib/batchfit.db'],
  ['file:///var/lib/with%20space.db', '/var/lib/with space.db'],
  ['file:with space.db', '/srv/app/with space.db'],
])('%s names %s', (url, file) => {
  expect(databaseFile(url, '/srv/app')).toBe(file);
});

test('a relative path starts where the program runs', () => {
  expect(databaseFile('file:x.db')).toBe(`${process.cwd()}/x.db`);
});

test.each([
  ['postgresql://user:secret@host/db', 'has the scheme "postgresql:"'],
  ['data/batchfit.db', 'has no scheme'],
  ['', 'has no scheme'],
  ['file:', 'names no file'],
  ['file: ', 'names no file'],
  ['file::memory:', 'in memory'],
  ['file:data/', 'names a folder'],
  ['file:x.db?connection_limit=1', 'has parameters'],
  ['file:x\0.db', 'has parameters or characters'],
  ['file://host/share/x.db', 'is no URL of a local file'],
])('%j is refused', (url, why) => {
  expect(() => databaseFile(url)).toThrow(expect.objectContaining({ code: 'BAD_DATABASE_URL' }));
  expect(() => databaseFile(url)).toThrow(why);
  expect(() => databaseFile(url)).not.toThrow('secret');
});
