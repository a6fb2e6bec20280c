import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createSourceFile,
  isExportDeclaration,
  isImportDeclaration,
  isStringLiteral,
  ScriptTarget,
} from 'typescript';
import { packageRoot } from '../src/runtime/packageRoot.ts';

const root = packageRoot();
const isIgnored = (path: string): boolean => /node_modules|\.generated/.test(path);
const files = globSync('{bench/src,scripts,seed,src,test}/**/*.{ts,tsx}', { cwd: root, exclude: isIgnored });

/** The relative static imports of each file, of types too; not `import()`, which splits the code on purpose. */
const imports = new Map(
  files.map((file) => {
    const source = createSourceFile(file, readFileSync(join(root, file), 'utf8'), ScriptTarget.Latest);
    const imported = source.statements.flatMap((statement) => {
      if (!isImportDeclaration(statement) && !isExportDeclaration(statement)) return [];
      const from = statement.moduleSpecifier;
      return from && isStringLiteral(from) && from.text.startsWith('.')
        ? [join(dirname(file), from.text)]
        : [];
    });
    return [file, imported];
  }),
);

const circles: string[] = [];
const done = new Set<string>();

/** Depth first: an import of a file that is on the path closes a circle. */
function follow(file: string, path: readonly string[]): void {
  const start = path.indexOf(file);
  if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
  if (start >= 0 || done.has(file)) return;
  for (const imported of imports.get(file) ?? []) follow(imported, [...path, file]);
  done.add(file);
}

for (const file of files) follow(file, []);
for (const circle of circles) console.error(`Circular import: ${circle}`);
console.log(`${files.length} files checked, ${circles.length} circular imports.`);
process.exitCode = circles.length === 0 ? 0 : 1;
