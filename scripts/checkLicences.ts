import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/runtime/packageRoot.ts';

/** Licences that ask for attribution at most. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(packageRoot(), name), 'utf8'));

const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const manifest = read('package.json') as Manifest;
const problems: string[] = [];

/** Whether an SPDX expression has an alternative that is allowed. */
function isAllowed(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));
}

let checked = 0;
for (const [path, one] of Object.entries(packages)) {
  if (path === '') continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (one.hasInstallScript === true && !(name in manifest.allowScripts)) {
    problems.push(`${name} has an install script that allowScripts in package.json does not settle.`);
  }
  if (one.dev === true || one.devOptional === true) continue;
  checked += 1;
  if (one.license === undefined || !isAllowed(one.license)) {
    problems.push(
      `${name} ${one.version ?? ''} has the licence ${one.license ?? 'UNKNOWN'}, which is not on the list.`,
    );
  }
}
for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
  for (const [name, version] of Object.entries(manifest[kind])) {
    if (!/^\d/.test(version))
      problems.push(`${name} in ${kind} has the range ${version}; write the exact version.`);
  }
}
for (const problem of problems) console.error(problem);
console.log(`${checked} packages of the running program checked, ${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
