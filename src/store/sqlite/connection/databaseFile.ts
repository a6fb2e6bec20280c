import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../../storeError.ts';

/**
 * The absolute path that a DATABASE_URL names: `file:relative`, `file:/absolute` or `file:///absolute`.
 * @param from the folder at which a relative path starts.
 * @throws StoreError BAD_DATABASE_URL for anything else. The message does not repeat the URL, which may hold a password.
 */
export function databaseFile(url: string, from: string = process.cwd()): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== 'file') {
    throw badUrl(scheme === undefined ? 'has no scheme' : `has the scheme "${scheme}:"`);
  }
  const path = url.slice('file:'.length);
  if (path.trim() === '') throw badUrl('names no file');
  if (path.includes(':memory:')) throw badUrl('asks for a database in memory, which would lose every write');
  // SQLite ends the name at a NUL; parameters as in Prisma's URLs are not supported.
  if (/[?#\0]/.test(path)) throw badUrl('has parameters or characters that a file name cannot have');
  if (path.endsWith('/')) throw badUrl('names a folder');
  return path.startsWith('//') ? fromFileUrl(url) : resolve(from, path);
}

function fromFileUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    throw badUrl('is no URL of a local file');
  }
}

function badUrl(what: string): StoreError {
  return new StoreError('BAD_DATABASE_URL', `DATABASE_URL ${what}. Write it as file:data/batchfit.db.`);
}
