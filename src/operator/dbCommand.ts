import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { ConfigError, readConfig } from '../config/config.ts';
import { backup } from '../store/sqlite/operator/backup.ts';
import { databaseFile } from '../store/sqlite/connection/databaseFile.ts';
import { restore } from '../store/sqlite/operator/restore.ts';
import { StoreError } from '../store/storeError.ts';
import { verifyFile } from '../store/sqlite/operator/verifyFile.ts';
import { verifyRows } from '../store/sqlite/operator/verifyRows.ts';
import { CommandError } from './commandError.ts';
import { progress } from './progress.ts';

/** What the person who runs the command can mend. */
const EXPECTED = [CommandError, ConfigError, StoreError];

/** The most problems that are listed. */
const MOST_LISTED = 20;

/**
 * Backs the database up, restores and verifies it.
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

/** Failures of the file system tell by themselves what is wrong. */
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
  const database = (): string => databaseFile(readConfig(environment).databaseUrl);
  program
    .command('backup <file>')
    .description('copy the database as of now into a new file; the server may be writing')
    .action((to: string) => {
      const [from, copy] = [present(database()), resolve(to)];
      backup(from, copy);
      console.log(`Backed up ${from} to ${copy}: ${statSync(copy).size} bytes, verified.`);
    });
  program
    .command('restore <file>')
    .description('put a backup in the place of the database, which is kept; stop the server first')
    .action((from: string) => {
      const [copy, file] = [present(resolve(from)), database()];
      const kept = restore(copy, file);
      console.log(`Restored ${file} from ${copy}.${kept === null ? '' : ` What was there is now ${kept}.`}`);
    });
  program
    .command('verify [file]')
    .description(
      'check the file, its references and every measurement; of the database unless a backup is named',
    )
    .action((named?: string) => {
      const file = present(named === undefined ? database() : resolve(named));
      const tell = progress();
      const ofFile = verifyFile(file);
      const rows = verifyRows(file, (done, total) => {
        tell(() => `${done.toLocaleString('en')} of ${total.toLocaleString('en')} measurements…`);
      });
      const listed: string[] = [];
      let count = 0;
      for (const problem of ofFile.length > 0 ? ofFile : rows) {
        count += 1;
        if (count <= MOST_LISTED) listed.push(problem);
      }
      if (count > 0) {
        const more = count > MOST_LISTED ? `\n  and ${count - MOST_LISTED} more` : '';
        throw new CommandError(`${file} has ${count} problems:\n  ${listed.join('\n  ')}${more}`);
      }
      console.log(`${file} is sound: pages, references, migrations, and the catalogue against its rows.`);
    });
  return program;
}
