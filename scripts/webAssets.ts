import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/runtime/packageRoot.ts';

/** A file of a built page. */
interface WebAsset {
  readonly path: string;
  readonly content: string;
  readonly gzippedBytes: number;
}

/** The files that a built page may ask for, by the build's manifest. @throws if it is not built. */
export function webAssets(page: string): WebAsset[] {
  const folder = join(packageRoot(), 'dist/web');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    { readonly assets: readonly string[] }
  >;
  return (manifest[page]?.assets ?? []).map((path) => ({
    path,
    content: readFileSync(join(folder, path), 'utf8'),
    gzippedBytes: statSync(join(folder, `${path}.gz`), { throwIfNoEntry: false })?.size ?? Infinity,
  }));
}
