import { join } from 'node:path';
import { packageRoot } from './packageRoot.ts';

/**
 * The file of a thread's code: the source where this program runs from source, else what the build made of it.
 * @param source its URL.
 */
export function workerFile(source: URL): URL | string {
  if (import.meta.url.endsWith('.ts')) return source;
  const name = source.pathname.split('/').at(-1) ?? '';
  return join(packageRoot(), 'dist', name.replace(/\.ts$/, '.js'));
}
