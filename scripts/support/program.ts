import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { packageRoot } from '../../src/runtime/packageRoot.ts';

/** A command of this package, running as a child process. */
export interface Program {
  readonly process: ChildProcess;
  /** What it has printed so far, stdout and stderr together. */
  readonly output: () => string;
  /** Resolves once it has printed `text`; rejects if it ends before. */
  readonly printed: (text: string) => Promise<void>;
  /** Resolves with the exit code once it has ended; null if a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a command in the root of this package, with the variables of this process and `env`. */
export function startProgram(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Program {
  // Without the variables that the test runner sets.
  const { NODE_ENV: _, VITEST: _v, ...own } = process.env;
  const child = spawn(command, args, { cwd: packageRoot(), env: { ...own, ...env }, stdio: 'pipe' });
  let output = '';
  const take = (chunk: Buffer): void => {
    output += chunk.toString();
    child.emit('printed');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  let hasEnded = false;
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    hasEnded = true;
    child.emit('printed');
    return code ?? null;
  });
  const printed = async (text: string): Promise<void> => {
    while (!output.includes(text)) {
      if (hasEnded) throw new Error(`Ended before it printed "${text}":\n${output}`);
      await once(child, 'printed');
    }
  };
  return { process: child, output: () => output, printed, ended };
}
