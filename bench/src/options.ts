import { parseArgs } from 'node:util';
import { SIZES, type Size } from './dataset/sizes.ts';

/** How thorough a run is. */
export interface Settings {
  readonly sizes: readonly Size[];
  readonly rounds: number;
  readonly warmSeconds: number;
  readonly roundSeconds: number;
  readonly starts: number;
  readonly bulkRounds: number;
}

const FULL: Settings = {
  sizes: ['S', 'M', 'L'],
  rounds: 3,
  warmSeconds: 3,
  roundSeconds: 1.2,
  starts: 7,
  bulkRounds: 3,
};
const QUICK: Settings = {
  sizes: ['S', 'M'],
  rounds: 3,
  warmSeconds: 0.8,
  roundSeconds: 0.35,
  starts: 3,
  bulkRounds: 1,
};

export interface Options {
  readonly settings: Settings;
  readonly quick: boolean;
  /** Keys of candidates; null: all. */
  readonly only: readonly string[] | null;
  /** A file for all figures as JSON. */
  readonly json: string | null;
  readonly postgraphile: boolean;
  /** Whether to write bench/REPORT.md. */
  readonly report: boolean;
}

export const USAGE = `npm run bench -- [--quick] [--size S,M,L] [--only ours,nodeSql,nodeMemory,apolloPrisma,mercurius,yoga] [--postgraphile] [--json FILE] [--no-report]`;

/** @throws for unknown options and sizes. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      size: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'string' },
      postgraphile: { type: 'boolean', default: false },
      'no-report': { type: 'boolean', default: false },
    },
  });
  const settings = values.quick ? QUICK : FULL;
  const only = values.only?.split(',') ?? null;
  return {
    settings: { ...settings, sizes: values.size?.split(',').map(sizeNamed) ?? settings.sizes },
    quick: values.quick,
    only: only && values.postgraphile ? [...only, 'postgraphile'] : only,
    json: values.json ?? null,
    postgraphile: values.postgraphile || (only?.includes('postgraphile') ?? false),
    report: !values['no-report'] && only === null,
  };
}

/** @throws if there is no such size. */
export function sizeNamed(name: string): Size {
  const sizes = Object.keys(SIZES) as Size[];
  const size = sizes.find((known) => known === name);
  if (size === undefined) throw new Error(`There is no size ${name}; there are ${sizes.join(', ')}.`);
  return size;
}
