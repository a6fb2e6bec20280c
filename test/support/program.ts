import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { packageRoot } from '../../src/runtime/packageRoot.ts';

/** A command of this package that runs as a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** What it has printed so far, both streams together. */
  readonly output: () => string;
  /** Resolves when it has printed this; rejects when it ends before. */
  readonly printed: (text: string) => Promise<void>;
  /** Resolves with the exit code when it has ended, and null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a command at the root of this package. */
export function startProgram(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Program {
  // NODE_ENV and the like of the test runner are not the user's.
  const { NODE_ENV: _, VITEST: _v, ...own } = process.env;
  const child = spawn(command, args, { cwd: packageRoot(), env: { ...own, ...env }, stdio: 'pipe' });
  let output = '';
  const take = (chunk: Buffer): void => {
    output += chunk.toString();
    child.emit('printed');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  let over = false;
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    over = true;
    child.emit('printed');
    return code ?? null;
  });
  const printed = async (text: string): Promise<void> => {
    while (!output.includes(text)) {
      if (over) throw new Error(`Ended before it printed "${text}":\n${output}`);
      await once(child, 'printed');
    }
  };
  return { process: child, output: () => output, printed, ended };
}
