import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { PROJECT } from './paths.ts';

/** This machine, in words. */
export function machine(): string {
  const all = cpus();
  return `${all[0]?.model ?? 'unknown CPU'} with ${all.length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

/** The commit that is measured, with a mark where files differ from it. */
export function commit(): string {
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).stdout.trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'seed', 'prisma') === '' ? '' : ' and changes'}`;
}
