import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CallFrame } from './cpuProfile.ts';

const maps = new Map<string, SourceMap | null>();

/** The file that a function was written in, before it was bundled; its URL where there is no source map. */
export function sourceOf({ url, lineNumber, columnNumber }: CallFrame): string {
  if (!url.startsWith('file:')) return url;
  const entry = sourceMap(fileURLToPath(url))?.findEntry(lineNumber, columnNumber);
  return entry !== undefined && 'originalSource' in entry ? entry.originalSource : url;
}

function sourceMap(script: string): SourceMap | null {
  const known = maps.get(script);
  if (known !== undefined) return known;
  const file = `${script}.map`;
  const map = existsSync(file)
    ? new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as ConstructorParameters<typeof SourceMap>[0])
    : null;
  maps.set(script, map);
  return map;
}
