export type Mode = 'TRAINING' | 'INFERENCE';
export type Precision = 'FP32' | 'TF32' | 'FP16' | 'BF16' | 'AMP' | 'FP8' | 'INT8';
/** How the memory was read: nvidia-smi's figure, or the framework's peak allocated or reserved. */
export type ReadingKind = 'NVIDIA_SMI' | 'ALLOCATED' | 'RESERVED';

/** What is held constant while the batch size varies. Null: unknown, which equals unknown. */
export interface Conditions {
  /** Side of the input image in pixels. */
  readonly inputSize: number;
  readonly mode: Mode | null;
  readonly precision: Precision | null;
  readonly optimizer: string | null;
  readonly gpuId: number | null;
  readonly framework: string | null;
  readonly frameworkVersion: string | null;
  readonly reading: ReadingKind | null;
}

/**
 * The identity of a series within its model, as one text that is never null.
 * Free text counts without regard to case, so that "PyTorch" and "pytorch" are one.
 */
export function conditionsKey(conditions: Conditions): string {
  return JSON.stringify([
    conditions.inputSize,
    conditions.mode,
    conditions.precision,
    conditions.optimizer?.toLowerCase() ?? null,
    conditions.gpuId,
    conditions.framework?.toLowerCase() ?? null,
    conditions.frameworkVersion?.toLowerCase() ?? null,
    conditions.reading,
  ]);
}
