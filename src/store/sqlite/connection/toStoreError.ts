import { StoreError, type StoreErrorCode } from '../../storeError.ts';

const MEANINGS: readonly [prefix: string, code: StoreErrorCode, message: string][] = [
  ['SQLITE_FULL', 'DISK_FULL', 'the disk is full. Nothing was written; free some space and try again.'],
  ['SQLITE_READONLY', 'READ_ONLY', 'it may only be read. Let this user write the file and its folder.'],
  ['SQLITE_BUSY', 'LOCKED', 'another process holds it. Only one may use the file: end the other one.'],
  ['SQLITE_LOCKED', 'LOCKED', 'another process holds it. Only one may use the file: end the other one.'],
  ['SQLITE_CORRUPT', 'DAMAGED', 'it is damaged. Put a backup in its place.'],
  ['SQLITE_NOTADB', 'NOT_A_DATABASE', 'it is not an SQLite database. Set DATABASE_URL to another file.'],
  ['SQLITE_IOERR', 'DISK_ERROR', 'the disk failed. Look into the log of the system.'],
  ['SQLITE_CANTOPEN', 'CANNOT_OPEN', 'it cannot be opened. Check that it is there and may be read.'],
];

/** An operational failure of SQLite as a StoreError that names the file; any other error as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  if (error instanceof StoreError) return error;
  if (isTransactionTimeout(error)) {
    return new StoreError('TIMED_OUT', `Database ${file}: a write took too long and was undone.`, {
      cause: error,
    });
  }
  const sqlite = sqliteCode(error);
  const meaning = MEANINGS.find(([prefix]) => sqlite?.startsWith(prefix));
  if (sqlite === undefined || meaning === undefined) return error;
  return new StoreError(meaning[1], `Database ${file}: ${meaning[2]} (${sqlite})`, { cause: error });
}

// Prisma wraps the driver's error once or twice, differently for queries, raw queries and COMMIT.
function sqliteCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  for (const key of ['code', 'originalCode']) {
    const code: unknown = Reflect.get(error, key);
    if (typeof code === 'string' && code.startsWith('SQLITE_')) return code;
  }
  for (const key of ['cause', 'meta', 'driverAdapterError']) {
    const code = sqliteCode(Reflect.get(error, key), depth + 1);
    if (code !== undefined) return code;
  }
  return undefined;
}

// P2028 also stands for programming errors, which must not look like an overload.
function isTransactionTimeout(error: unknown): boolean {
  return (
    error instanceof Error &&
    Reflect.get(error, 'code') === 'P2028' &&
    /in the given time|expired transaction/.test(error.message)
  );
}
