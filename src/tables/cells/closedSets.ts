import type { Mode, Precision, ReadingKind } from '../../domain/series/conditions.ts';
import type { Outcome } from '../../domain/series/reading.ts';
import type { Parsed } from './cellValues.ts';
import { quoted } from '../content/table.ts';

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
export const OUTCOMES = ['FIT', 'OUT_OF_MEMORY'] as const satisfies readonly Outcome[];

/** What people write for a run that ran out of memory, in an outcome or in place of the memory. */
export const OUT_OF_MEMORY = /^(oom|out[ _-]of[ _-]memory)$/i;

/** One of a closed set of words, in any case; `nvidia-smi` and `nvidia smi` are NVIDIA_SMI. */
export function oneOf<T extends string>(text: string, what: string, words: readonly T[]): Parsed<T> {
  const wanted = text.toUpperCase().replace(/[\s-]+/g, '_');
  const value = words.find((word) => word === wanted);
  if (value !== undefined) return { value };
  return { problem: `${what} must be one of ${words.join(', ')}; found ${quoted(text)}` };
}

/** How a run ended. */
export function outcomeOf(text: string): Parsed<Outcome> {
  return OUT_OF_MEMORY.test(text) ? { value: 'OUT_OF_MEMORY' } : oneOf(text, 'outcome', OUTCOMES);
}
