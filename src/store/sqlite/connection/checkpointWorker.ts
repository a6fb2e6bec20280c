import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

// Runs in a thread of its own: moves committed pages from the write-ahead log into the database file.
const database = new Database(String(workerData), { fileMustExist: true });
database.pragma('wal_checkpoint(PASSIVE)');
database.close();
