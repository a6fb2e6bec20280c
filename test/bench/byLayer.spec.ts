import { expect, it } from 'vitest';
import { byLayer } from '../../bench/src/profile/byLayer.ts';
import type { CpuProfile, ProfileNode } from '../../bench/src/profile/cpuProfile.ts';

/** A thread that ran each of the functions for 10 µs. */
function thread(startTime: number, ...frames: [functionName: string, url: string][]): CpuProfile {
  const nodes = frames.map(([functionName, url], id): ProfileNode => {
    return { id, callFrame: { functionName, url, lineNumber: 0, columnNumber: 0 } };
  });
  return { nodes, startTime, samples: nodes.map(({ id }) => id), timeDeltas: nodes.map(() => 10) };
}

it('adds up the threads by layer between two moments, without idle time', () => {
  const main = thread(0, ['start', 'x/src/http/a.ts'], ['run', 'x/src/store/b.ts'], ['(idle)', '']);
  const worker = thread(5, ['csvRows', 'x/src/tables/c.ts'], ['run', 'x/src/store/b.ts']);
  expect(byLayer([main, worker], 11, 40).layers).toEqual([
    { name: 'store and sqlite', time: 20 },
    { name: 'tables', time: 10 },
  ]);
});
