import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../src/runtime/packageRoot.ts';

const IGNORED = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);
const GENERATED = /(^|\/)schema\.graphql$|\.generated(\/|\.[^/]*$)/;
const root = packageRoot();

/** The content of each generated file by its path in the project. */
function snapshot(folder = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !IGNORED.has(entry.name)) {
      for (const [file, content] of snapshot(path)) files.set(file, content);
    } else if (entry.isFile() && GENERATED.test(path)) {
      files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  return files;
}

/** Restores the files: a check leaves the working tree unchanged. */
function restore(paths: string[], files: Map<string, string>): void {
  for (const path of paths) {
    const content = files.get(path);
    if (content === undefined) {
      rmSync(join(root, path), { force: true });
    } else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  }
}

const before = snapshot();
const { status, stdout, stderr } = spawnSync('npm', ['run', 'generate'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const after = snapshot();
const different = [...new Set([...before.keys(), ...after.keys()])]
  .filter((path) => before.get(path) !== after.get(path))
  .sort();
restore(different, before);

if (status !== 0) {
  console.error(`npm run generate failed.\n${stdout}${stderr}`);
  process.exitCode = 1;
} else if (different.length > 0) {
  console.error('Generated files are out of date: run npm run generate and commit.');
  for (const path of different) console.error(`  ${path}`);
  process.exitCode = 1;
} else {
  console.log(`OK: ${String(after.size)} generated files are up to date.`);
}
