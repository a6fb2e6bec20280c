import type { Database } from 'better-sqlite3';
import type { Author } from '../author.ts';
import type { Store } from '../port.ts';
import type { Written } from '../problem.ts';
import { openReader } from './connection/openReader.ts';
import { toStoreError } from './connection/toStoreError.ts';
import { type Transaction, Writer } from './connection/writer.ts';
import { migrate } from './migrations/migrate.ts';
import { requireMigrated } from './migrations/requireMigrated.ts';
import { type SqliteQueries, prepareQueries } from './read/queries.ts';
import { openSnapshot } from './read/snapshot.ts';
import { measurementSearch } from './search/measurementSearch.ts';
import { SearchThread } from './search/searchThread.ts';
import { applySeeds } from './write/applySeeds.ts';
import { createGpu, updateGpu } from './write/gpus.ts';
import { createModel, deleteModel, setDefaultSeries, updateModel } from './write/models.ts';
import { recordMeasurements } from './write/record/recordMeasurements.ts';
import { retractMeasurements } from './write/record/retractMeasurements.ts';
import { Refusal } from './write/refusal.ts';
import { requireRight } from './write/requireRight.ts';
import { importTable, isLarge } from './write/table/importTable.ts';
import { createToken, revokeToken } from './write/tokens.ts';

/** A store over two connections of one file, with what tests of the implementation need. */
export interface SqliteStore extends Store {
  readonly queries: SqliteQueries;
  /**
   * The connection for reading. Use `get` and `all`: an `iterate` that is not run to its end keeps all later reads of the
   * connection at its commit.
   */
  readonly reader: Database;
  readonly writer: Writer;
}

export interface SqliteOptions {
  /** The path of the database file. */
  readonly file: string;
  /** Called with every statement of the reading connection. */
  readonly onStatement?: (sql: string) => void;
}

/**
 * Migrates a database file, creating it if need be, and opens it.
 * @throws StoreError saying what is wrong with the file.
 */
export function openSqlite({ file, onStatement }: SqliteOptions): SqliteStore {
  try {
    migrate(file);
    return sqliteStore(file, openReader(file, onStatement));
  } catch (error) {
    throw toStoreError(error, file);
  }
}

function sqliteStore(file: string, reader: Database): SqliteStore {
  const writer = new Writer(file);
  const searches = new SearchThread(file);
  const command = commands(writer, reader);
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await writer.finish();
    await searches.close();
    // The writer goes last: only a connection that may write can remove the write-ahead log.
    reader.close();
    await writer.disconnect();
  };
  return {
    reader,
    writer,
    queries: prepareQueries(reader),
    search: measurementSearch(searches),
    snapshot: () => openSnapshot(file),
    checkReady: requireMigrated(reader),
    close: () => (closed ??= close()),

    record: (author, recording, by) => command(author, (tx) => recordMeasurements(tx, author, recording, by)),
    importTable: (author, table, { dryRun }) =>
      command(author, (tx) => importTable(tx, author, table), { dryRun, isLarge: isLarge(table) }),
    retract: (author, ids, reason) => command(author, (tx) => retractMeasurements(tx, author, ids, reason)),
    createModel: (author, fields) => command(author, (tx) => createModel(tx, author, fields)),
    updateModel: (author, id, fields) => command(author, (tx) => updateModel(tx, author, id, fields)),
    deleteModel: (author, id) => command(author, (tx) => deleteModel(tx, author, id)),
    setDefaultSeries: (author, id) => command(author, (tx) => setDefaultSeries(tx, author, id)),
    createGpu: (author, fields) => command(author, (tx) => createGpu(tx, author, fields)),
    updateGpu: (author, id, fields) => command(author, (tx) => updateGpu(tx, author, id, fields)),
    createToken: (author, holder) => command(author, (tx) => createToken(tx, author, holder)),
    revokeToken: (author, name) => command(author, (tx) => revokeToken(tx, author, name)),
    applySeeds: (seeds) => writer.transaction((tx) => applySeeds(tx, seeds)),
  };
}

type Command = <T>(
  author: Author,
  work: (tx: Transaction) => Promise<T>,
  options?: { readonly dryRun: boolean; readonly isLarge: boolean },
) => Promise<Written<T>>;

/** Runs the work of a command in a transaction, in which its author still may write. */
function commands(writer: Writer, reader: Database): Command {
  const requireStill = requireRight(reader);
  return async (author, work, { dryRun, isLarge: large } = { dryRun: false, isLarge: false }) => {
    const undone: { value?: Awaited<ReturnType<typeof work>> } = {};
    const all = async (tx: Transaction) => {
      requireStill(author);
      const value = await work(tx);
      if (!dryRun) return value;
      undone.value = value;
      throw new DryRun();
    };
    try {
      return { ok: true, value: await (large ? writer.largeTransaction(all) : writer.transaction(all)) };
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      if (error instanceof DryRun && undone.value !== undefined) return { ok: true, value: undone.value };
      throw error;
    }
  };
}

/** Rolls back the transaction of a dry run. */
class DryRun extends Error {
  override readonly name = 'DryRun';
}
