import type { Conditions } from '../../../src/domain/series/conditions.ts';
import type { Reading } from '../../../src/domain/series/reading.ts';
import type { Random } from './random.ts';

export interface Card {
  readonly id: number;
  readonly totalMemoryMiB: number;
}

/** A model with one series. */
export interface GeneratedModel {
  readonly name: string;
  readonly family: string;
  readonly parametersMillions: number;
  readonly conditions: Conditions;
  readonly readings: readonly Reading[];
}

const FAMILIES = 'resnetv2 convnext vit swin efficientnet regnety deit maxvit'.split(' ');
const VARIANTS = ['tiny', 'small', 'base', 'large', 'huge'] as const;
const BATCH_SIZES = [1, 2, 4, 6, 8, 12, 16, 24, 32, 48] as const;
/** Allocators reserve blocks, so that readings are multiples of 2 MiB. */
const BLOCK_MIB = 2;

/** The n-th model: a line with realistic noise, out of memory above the card's size. */
export function generateModel(
  random: Random,
  n: number,
  count: number,
  cards: readonly Card[],
): GeneratedModel {
  const family = random.pick(FAMILIES);
  const variant = random.whole(0, VARIANTS.length - 1);
  const name = `${family}_${VARIANTS[variant] ?? ''}_${String(n).padStart(5, '0')}`;
  const card = random.pick(cards);
  const fixed = random.between(500, 900) * (variant + 1);
  const perImage = random.between(15, 120) * (variant + 1);
  const stretch = random.pick([1, 1, 2, 4]);
  const readings = Array.from({ length: count }, (_, i): Reading => {
    const batchSize = (BATCH_SIZES[i % BATCH_SIZES.length] ?? 1) * stretch;
    const memoryMiB = reading(random, fixed + perImage * batchSize);
    return memoryMiB <= card.totalMemoryMiB
      ? { batchSize, outcome: 'FIT', memoryMiB, limitMiB: null }
      : { batchSize, outcome: 'OUT_OF_MEMORY', memoryMiB: null, limitMiB: card.totalMemoryMiB };
  });
  const conditions = {
    inputSize: random.pick([224, 256, 384, 448]),
    mode: random.pick(['TRAINING', 'INFERENCE'] as const),
    precision: random.pick(['FP32', 'AMP', 'BF16', 'FP16'] as const),
    optimizer: random.pick(['SGD', 'AdamW', null]),
    gpuId: card.id,
    framework: 'PyTorch',
    frameworkVersion: random.pick(['2.7.1', '2.8.0', '2.9.0']),
    reading: 'NVIDIA_SMI' as const,
  };
  return { name, family, parametersMillions: Math.round(fixed / 4) / 10, conditions, readings };
}

/** Noise of 0.5 %; one reading in a hundred includes another process. */
function reading(random: Random, expected: number): number {
  const other = random.next() < 0.01 ? random.between(50, 400) : 0;
  const memory = expected * (1 + 0.005 * random.normal()) + other;
  return Math.max(1, Math.round(memory / BLOCK_MIB)) * BLOCK_MIB;
}
