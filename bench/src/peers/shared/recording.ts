import type { Conditions } from '../../../../src/domain/series/conditions.ts';

/** What M1 sends. */
export interface Recording {
  readonly model: string;
  readonly conditions: Omit<Conditions, 'gpuId'> & { readonly gpu?: string | null };
  readonly readings: readonly {
    readonly batchSize: number;
    readonly memoryMiB: number;
    readonly measuredAt: string;
  }[];
}

/** Conditions as the series has them, once the card is found. */
export function conditionsOf(
  { conditions: { gpu: _, ...given } }: Recording,
  gpuId: number | null,
): Conditions {
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
