import type { TestApp } from '../support/testApp.ts';
import type { UserError } from './record.ts';

/** Imports a table and reads back what came of it. */
export const IMPORT = `mutation ($input: ImportTableInput!) {
  importTable(input: $input) {
    dryRun inserted alreadyThere modelsCreated seriesCreated publishedDifferenceCount problemCount
    rows(first: 1000) { line column outcome measurement { batchSize memoryMiB } }
    publishedDifferences { line kind gb published computed nearest series { model { name } } }
    problems { line column columnName message }
    userErrors { code field message }
  }
}`;

export interface Imported {
  readonly dryRun: boolean;
  readonly inserted: number;
  readonly alreadyThere: number;
  readonly modelsCreated: number;
  readonly seriesCreated: number;
  readonly publishedDifferenceCount: number;
  readonly problemCount: number;
  readonly rows: readonly {
    readonly line: number;
    readonly column: number | null;
    readonly outcome: string;
    readonly measurement: { readonly batchSize: number; readonly memoryMiB: number | null } | null;
  }[];
  readonly publishedDifferences: readonly {
    readonly line: number;
    readonly kind: string;
    readonly gb: number | null;
    readonly published: number;
    readonly computed: number | null;
    readonly nearest: number | null;
    readonly series: { readonly model: { readonly name: string } } | null;
  }[];
  readonly problems: readonly {
    readonly line: number;
    readonly column: number | null;
    readonly columnName: string | null;
    readonly message: string;
  }[];
  readonly userErrors: readonly UserError[];
}

export async function importTable({ query }: TestApp, input: object): Promise<Imported> {
  const data = await query<{ importTable: Imported }>(IMPORT, { input });
  return data.importTable;
}

export async function exportTable({ query }: TestApp, format: string, shape: string): Promise<string> {
  const source = `{ exportTable(format: ${format}, shape: ${shape}) }`;
  return (await query<{ exportTable: string }>(source)).exportTable;
}

/** What all models and series answer, without ids and times of recording: equal for databases that say the same. */
export function answers({ query }: TestApp): Promise<unknown> {
  const measured =
    'memoryPerImage memoryModel maxBatchSize(gb: 12) nearest: maxBatchSize(mib: 22000, rounding: NEAREST)';
  const reading = 'batchSize outcome memoryMiB limitMiB source { name } measuredAt recordedBy note';
  return query(`{ models(first: 100) { totalCount nodes {
    name family parametersMillions pretrainedOn inputSize poolSize ${measured}
    series { nodes {
      isDefault inputSize poolSize mode precision optimizer framework frameworkVersion reading gpu { name } ${measured}
      measurements(first: 100) { totalCount nodes { ${reading} } }
    } }
  } } }`);
}
