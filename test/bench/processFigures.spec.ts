import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cpuOf, familyCpu, familyRss, rssOf } from '../../bench/src/measure/processFigures.ts';

/** Far more than a shell itself takes. */
const BUSY_MS = 300;
const BUSY = `const end = Date.now() + ${BUSY_MS}; while (Date.now() < end);`;

describe.runIf(process.platform === 'linux')('the figures of a process and its children', () => {
  it('count the time of a child that has ended', async () => {
    const shell = await started(`'${process.execPath}' -e '${BUSY}'; echo ready; read _`);
    expect(cpuOf(pidOf(shell))).toBeLessThan(50_000);
    expect(familyCpu(pidOf(shell))).toBeGreaterThan(100_000);
  });

  it('count the time and the memory of a child that runs', async () => {
    const child = `${BUSY} console.log("ready"); setInterval(() => {}, 1000)`;
    const shell = await started(`'${process.execPath}' -e '${child}' & pid=$!; read _; kill $pid`);
    expect(familyCpu(pidOf(shell))).toBeGreaterThan(cpuOf(pidOf(shell)) + 100_000);
    expect(familyRss(pidOf(shell))).toBeGreaterThan(rssOf(pidOf(shell)));
  });
});

/** A shell that runs the script and has printed a line; it ends with its input. */
async function started(script: string): Promise<ChildProcess> {
  const shell = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    shell.stdin.end();
    await once(shell, 'exit');
  });
  await once(shell.stdout, 'data');
  return shell;
}

function pidOf({ pid }: ChildProcess): number {
  return pid ?? NaN;
}
