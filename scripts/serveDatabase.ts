import { startProgram } from '../test/support/program.ts';

/** The built program over a database file, on a free port; `stop` ends it. */
export async function serveDatabase(file: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const program = startProgram(process.execPath, ['dist/main.js'], {
    PORT: '0',
    RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: `file:${file}`,
  });
  await program.printed('Database');
  const url = /http:\S+(?=\/graphql\n)/.exec(program.output())?.[0] ?? '';
  return {
    url,
    stop: async () => {
      program.process.kill('SIGTERM');
      await program.ended;
    },
  };
}
