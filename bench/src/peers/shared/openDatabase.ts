import Database from 'better-sqlite3';

/** Opens the database as durably as ours: WAL with synchronous=FULL. */
export function openDatabase(): Database.Database {
  const database = new Database(process.env['DATABASE_FILE'], { fileMustExist: true });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  return database;
}
