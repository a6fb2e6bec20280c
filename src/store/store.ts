import type Database from 'better-sqlite3';
import type { Prisma } from './sqlite/client.generated/client.ts';
import type { Queries } from './sqlite/read/queries.ts';
import type { MeasurementSearch } from './sqlite/search/measurementSearch.ts';
import type { Snapshot } from './sqlite/read/snapshot.ts';

export interface Store {
  /**
   * Runs `work` in one transaction (BEGIN IMMEDIATE), alone; resolves after the COMMIT is durable, and
   * rejects if nothing was written. `work` must await what it starts, and call no other `write`, which throws.
   * @throws StoreError for a full disk, a lock held by another process and the like; else what `work` threw.
   */
  write<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T>;
  /** The same for work that may write megabytes; its COMMIT holds the event loop no longer than another one's. */
  readonly writeLarge: Store['write'];
  /**
   * A connection for reading that sees the last commit, never uncommitted rows. Use `get` and `all`:
   * an `iterate` that is not run to its end keeps all later reads of that connection in the past.
   */
  readonly reader: Database.Database;
  /** Everything that is asked of the database, over that connection. */
  readonly queries: Queries;
  /** Looks through the measurements of all models, which takes long in a large database. */
  readonly search: MeasurementSearch;
  /** Holds the last commit for reading, on a connection of its own; whoever asked for it has to close it. */
  snapshot(): Snapshot;
  /** Refuses new writes, waits for those begun, and closes the file. */
  close(): Promise<void>;
}
