import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config/config.ts';
import { databaseIn } from '../store/openStore.ts';
import { StoreError } from '../store/storeError.ts';
import { CommandError } from './commandError.ts';
import { progress } from './progress.ts';
import { configuredDatabase } from './withStore.ts';

/** Errors that the operator can correct. */
const EXPECTED = [CommandError, ConfigError, StoreError];

/** How many problems are listed. */
const MAX_LISTED = 20;

/**
 * Backs up, restores and verifies the database.
 * @returns the exit code: 0 done, 1 not done or a problem found, 2 not understood.
 */
export async function dbCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    await dbProgram(environment).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isExpected(error)) throw error;
    console.error(`Not done: ${error.message}`);
    return 1;
  }
}

/** The messages of file system errors say what is wrong. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (EXPECTED.some((type) => error instanceof type) || ('syscall' in error && 'path' in error))
  );
}

function dbProgram(environment: NodeJS.ProcessEnv): Command {
  const program = new Command('npm run db --').exitOverride().showHelpAfterError();
  const present = (file: string): string => {
    if (existsSync(file)) return file;
    throw new CommandError(`there is no file ${file}.`);
  };
  program
    .command('backup <file>')
    .description('copy the database as of now into a new file; the server may be writing')
    .action((to: string) => {
      const [database, copy] = [configuredDatabase(environment), resolve(to)];
      present(database.name);
      database.backup(copy);
      console.log(`Backed up ${database.name} to ${copy}: ${statSync(copy).size} bytes, verified.`);
    });
  program
    .command('restore <file>')
    .description('put a backup in the place of the database, which is kept; stop the server first')
    .action((from: string) => {
      const [copy, database] = [present(resolve(from)), configuredDatabase(environment)];
      const kept = database.restore(copy);
      console.log(
        `Restored ${database.name} from ${copy}.${kept === null ? '' : ` What was there is now ${kept}.`}`,
      );
    });
  program
    .command('verify [file]')
    .description(
      'check the file, its references and every measurement; of the database unless a backup is named',
    )
    .action((named?: string) => {
      const database = named === undefined ? configuredDatabase(environment) : databaseIn(resolve(named));
      const file = present(database.name);
      const tell = progress();
      const problems = database.verify((done, total) => {
        tell(() => `${done.toLocaleString('en')} of ${total.toLocaleString('en')} measurements…`);
      });
      const listed: string[] = [];
      let count = 0;
      for (const problem of problems) {
        count += 1;
        if (count <= MAX_LISTED) listed.push(problem);
      }
      if (count > 0) {
        const more = count > MAX_LISTED ? `\n  and ${count - MAX_LISTED} more` : '';
        throw new CommandError(`${file} has ${count} problems:\n  ${listed.join('\n  ')}${more}`);
      }
      console.log(`${file} is sound: pages, references, migrations, and the grouped readings.`);
    });
  return program;
}
