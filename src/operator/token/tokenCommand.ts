import { Command, CommanderError, Option } from 'commander';
import { ConfigError } from '../../config/config.ts';
import type { TokenHolder } from '../../store/rows.ts';
import { StoreError } from '../../store/storeError.ts';
import { CommandError } from '../commandError.ts';
import { tokenCreate } from './tokenCreate.ts';
import { tokenList } from './tokenList.ts';
import { tokenRevoke } from './tokenRevoke.ts';
import { withStore } from '../withStore.ts';

/** Errors that the operator can correct. */
const EXPECTED = [CommandError, ConfigError, StoreError];

/**
 * Creates, lists and revokes tokens; a server may be running on the same database.
 * @returns the exit code: 0 done, 1 not done, 2 not understood.
 */
export async function tokenCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    await tokenProgram(environment).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed the message; its code is 0 for --help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Error && EXPECTED.some((type) => error instanceof type))) throw error;
    console.error(`Not done: ${error.message}`);
    return 1;
  }
}

function tokenProgram(environment: NodeJS.ProcessEnv): Command {
  const program = new Command('npm run token --')
    .description('Makes, lists and revokes the tokens that writing needs, in the database of DATABASE_URL.')
    .exitOverride()
    .showHelpAfterError();
  program
    .command('create <name>')
    .description('make a token and show it, this once; a name has 1 to 64 letters, digits and "._-"')
    .addOption(
      new Option('--role <role>', 'a CONTRIBUTOR records, imports and retracts its own; an ADMIN does all')
        .choices(['CONTRIBUTOR', 'ADMIN'])
        .makeOptionMandatory(),
    )
    .option('--json', 'print JSON')
    .action(async (name: string, { role, json = false }: Pick<TokenHolder, 'role'> & { json?: boolean }) => {
      console.log(
        await withStore(environment, { make: true }, (store, file) =>
          tokenCreate(store, file, { name, role, json }),
        ),
      );
    });
  program
    .command('list')
    .description('list all tokens, the revoked ones too; none is shown itself')
    .option('--json', 'print JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      console.log(await withStore(environment, { make: false }, (store) => tokenList(store, { json })));
    });
  program
    .command('revoke <name>')
    .description('take the right to write from a token, at once and for ever')
    .option('--json', 'print JSON')
    .action(async (name: string, { json = false }: { json?: boolean }) => {
      console.log(
        await withStore(environment, { make: false }, (store) => tokenRevoke(store, { name, json })),
      );
    });
  return program;
}
