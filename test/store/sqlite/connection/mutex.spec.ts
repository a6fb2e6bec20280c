import { expect, test } from 'vitest';
import { Mutex } from '../../../../src/store/sqlite/connection/mutex.ts';

test('one at a time, in the order of asking, and a failure lets the next one in', async () => {
  const mutex = new Mutex();
  const log: string[] = [];
  const job = (name: string) =>
    mutex.run(async () => {
      log.push(`${name} begins`);
      await new Promise(setImmediate);
      log.push(`${name} ends`);
      if (name === 'a') throw new Error('a failed');
      return name;
    });
  const results = await Promise.allSettled([job('a'), job('b'), job('c')]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});
