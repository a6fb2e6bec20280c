import { type Program, startProgram } from './program.ts';

export interface ServedDatabase {
  /** Without a slash at the end. */
  readonly url: string;
  readonly program: Program;
  /** Sends SIGTERM. @returns the exit code; null if a signal ended it. */
  readonly stop: () => Promise<number | null>;
}

/** Serves a database file by the built program, on a free port, without a rate limit; it logs errors alone. */
export async function serveDatabase(file: string): Promise<ServedDatabase> {
  const program = startProgram(process.execPath, ['dist/main.js'], {
    PORT: '0',
    RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: `file:${file}`,
  });
  await program.printed('Database');
  const url = /http:\S+(?=\/graphql\n)/.exec(program.output())?.[0] ?? '';
  const stop = (): Promise<number | null> => {
    program.process.kill('SIGTERM');
    return program.ended;
  };
  return { url, program, stop };
}
