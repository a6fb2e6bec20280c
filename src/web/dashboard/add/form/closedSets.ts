import type { Mode, Precision, ReadingKind } from '../../api/operations.generated.ts';

type Choice<Value extends string> = readonly { readonly value: Value; readonly text: string }[];

export const MODES: Choice<Mode> = [
  { value: 'TRAINING', text: 'training' },
  { value: 'INFERENCE', text: 'inference' },
];

export const PRECISIONS: Choice<Precision> = (
  ['FP32', 'TF32', 'FP16', 'BF16', 'AMP', 'FP8', 'INT8'] as const
).map((value) => ({ value, text: value }));

export const READING_KINDS: Choice<ReadingKind> = [
  { value: 'NVIDIA_SMI', text: 'nvidia-smi' },
  { value: 'ALLOCATED', text: 'peak allocated' },
  { value: 'RESERVED', text: 'peak reserved' },
];

/** The chosen value; undefined for unknown. */
export function chosen<Value extends string>(choices: Choice<Value>, value: string): Value | undefined {
  return choices.find((choice) => choice.value === value)?.value;
}
