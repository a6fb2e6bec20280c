import type { Mode, Precision, ReadingKind } from '../series/conditions.ts';
import type { Outcome } from '../series/reading.ts';
import { type Checked, type Rule, got } from './said.ts';

export const MODES = ['TRAINING', 'INFERENCE'] as const satisfies readonly Mode[];
export const PRECISIONS = [
  'FP32',
  'TF32',
  'FP16',
  'BF16',
  'AMP',
  'FP8',
  'INT8',
] as const satisfies readonly Precision[];
export const READING_KINDS = [
  'NVIDIA_SMI',
  'ALLOCATED',
  'RESERVED',
] as const satisfies readonly ReadingKind[];
const OUTCOMES = ['FIT', 'OUT_OF_MEMORY'] as const satisfies readonly Outcome[];

/** Rule for a closed set of words, in any case; `nvidia-smi` and `nvidia smi` are NVIDIA_SMI. */
export function oneOf<T extends string>(words: readonly T[]): Rule<T> {
  return (text) => {
    const wanted = text.toUpperCase().replace(/[\s-]+/g, '_');
    const value = words.find((word) => word === wanted);
    if (value !== undefined) return { value };
    const message = `must be one of ${words.join(', ')}; ${got(text)}`;
    return { problem: { code: 'INVALID', message } };
  };
}

/** Whether a text in place of an outcome or of memory says that the run ran out of memory. */
export function isOutOfMemory(text: string): boolean {
  return /^(oom|out[ _-]of[ _-]memory)$/i.test(text);
}

const readWord = oneOf(OUTCOMES);

/** How a run ended. */
export function readOutcome(text: string): Checked<Outcome> {
  return isOutOfMemory(text) ? { value: 'OUT_OF_MEMORY' } : readWord(text);
}
