import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../src/runtime/packageRoot.ts';
import type { CodeBlock } from '../support/codeBlocks.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A package of somebody else's with the named TypeScript files of a recipe and our packages; gives its folder. */
export function clientProject(blocks: readonly CodeBlock[]): string {
  const folder = temporaryFolder();
  symlinkSync(join(packageRoot(), 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const { language, name, text } of blocks) {
    if (language !== 'ts') continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
