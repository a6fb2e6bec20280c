import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { backtestReport } from './backtestReport.ts';
import { backtestSeries } from './backtestSeries.ts';
import { CommandError } from '../commandError.ts';
import { runBacktest } from './runBacktest.ts';

/**
 * Reports how far answers would have been off on measured series. Opens no database.
 * @returns the exit code: 0 done, 1 not done, 2 not understood.
 */
export async function backtestCommand(args: readonly string[]): Promise<number> {
  const program = new Command('npm run backtest --')
    .description(
      'Asks the smaller batch sizes of each series for the one that fills the memory of a larger, and counts what was promised too much. The format: docs/safety.md.',
    )
    .argument('<file>', 'CSV with the columns series, batch_size and memory_mib; all others are conditions')
    .option('--json', 'print JSON')
    .exitOverride()
    .showHelpAfterError()
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const { series, rows } = backtestSeries(await readUtf8(file));
      const results = runBacktest(series);
      console.log(
        json
          ? JSON.stringify({ series: series.length, rows, results })
          : backtestReport(series.length, rows, results),
      );
    });
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has printed the message; its code is 0 for --help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandError)) throw error;
    console.error(`Not done: ${error.message}`);
    return 1;
  }
}

async function readUtf8(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${file} is not UTF-8.`);
  }
}
