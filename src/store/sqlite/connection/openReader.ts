import Database from 'better-sqlite3';

/** Milliseconds to wait for the lock of another process. Short, since the wait holds the event loop. */
export const BUSY_TIMEOUT_MS = 1000;

/** Opens an existing database file for reading. @param onStatement called with every statement. */
export function openReader(file: string, onStatement?: (sql: string) => void): Database.Database {
  return new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT_MS,
    ...(onStatement && {
      verbose: (sql) => {
        onStatement(String(sql));
      },
    }),
  });
}
