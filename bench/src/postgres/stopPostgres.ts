import { existsSync } from 'node:fs';
import { join } from 'node:path';

const STOP_MS = 5_000;
const LOOK_MS = 20;

/**
 * Ends a PostgreSQL at once and waits until it is gone, without the event loop: for a process that is ending itself.
 * Its data are of no use to anybody afterwards.
 */
export function stopPostgres(pid: number, data: string): void {
  const send = (signal: NodeJS.Signals): void => {
    try {
      process.kill(pid, signal);
    } catch {
      // It is gone already.
    }
  };
  // Its "immediate shutdown": it ends its children and gives its shared memory back, and writes nothing.
  send('SIGQUIT');
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const deadline = Date.now() + STOP_MS;
  // The last that it removes.
  while (existsSync(join(data, 'postmaster.pid')) && Date.now() < deadline)
    Atomics.wait(clock, 0, 0, LOOK_MS);
  send('SIGKILL');
}
