import { parseArgs } from 'node:util';
import { type Size, SIZES } from './dataset/sizes.ts';
import { QUICK, type Settings, WHOLE } from './run/settings.ts';

export interface Options {
  readonly settings: Settings;
  readonly quick: boolean;
  /** Keys of candidates; null: all. */
  readonly only: readonly string[] | null;
  readonly json: string | null;
  /** Whether PostGraphile takes part too, which brings PostgreSQL with it. */
  readonly postgraphile: boolean;
  /** Whether this is a run whose report is worth keeping. */
  readonly report: boolean;
}

export const USAGE = `npm run bench -- [--quick] [--size S,M,L] [--only ours,nodeSql,nodeMemory,apolloPrisma,mercurius,yoga] [--postgraphile] [--json FILE] [--no-report]`;

/** @throws for what is not known. */
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
  const settings = values.quick ? QUICK : WHOLE;
  const only = values.only?.split(',') ?? null;
  const sizes = values.size?.split(',').map(sizeNamed) ?? settings.sizes;
  return {
    settings: { ...settings, sizes },
    quick: values.quick,
    only: only && values.postgraphile ? [...only, 'postgraphile'] : only,
    json: values.json ?? null,
    postgraphile: values.postgraphile || (only?.includes('postgraphile') ?? false),
    report: !values['no-report'] && only === null,
  };
}

function sizeNamed(name: string): Size {
  const size = SIZES.find((known) => known === name);
  if (size === undefined) throw new Error(`There is no size ${name}; there are ${SIZES.join(', ')}.`);
  return size;
}
