import type { Conditions } from '../../../../src/domain/series/conditions.ts';

/** What M1 sends, and a row of the bulk table. */
export interface Recording {
  readonly model: string;
  readonly conditions: Omit<Conditions, 'gpuId'> & { readonly gpu?: string | null };
  readonly readings: readonly {
    readonly batchSize: number;
    readonly memoryMiB: number;
    readonly measuredAt: string;
  }[];
}

/** The conditions as stored; what is missing is null. */
export function conditionsOf({ conditions: given }: Recording, gpuId: number | null): Conditions {
  return {
    inputSize: given.inputSize,
    mode: given.mode ?? null,
    precision: given.precision ?? null,
    optimizer: given.optimizer ?? null,
    gpuId,
    framework: given.framework ?? null,
    frameworkVersion: given.frameworkVersion ?? null,
    reading: given.reading ?? null,
  };
}
