import { join } from 'node:path';
import { packageRoot } from './packageRoot.ts';

/**
 * The file of a worker thread: its source if the program runs from source, else its bundle.
 * @param source the URL of the source.
 */
export function workerFile(source: URL): URL | string {
  if (import.meta.url.endsWith('.ts')) return source;
  const name = source.pathname.split('/').at(-1) ?? '';
  return join(packageRoot(), 'dist', name.replace(/\.ts$/, '.js'));
}
