/** The largest power of two that is not above a batch size; 0 below 1. */
export function powerOfTwo(batchSize: number): number {
  return batchSize < 1 ? 0 : 2 ** (31 - Math.clz32(batchSize));
}

/** The largest multiple of eight that is not above a batch size, as tensor cores like them; 0 below 8. */
export function multipleOfEight(batchSize: number): number {
  return batchSize < 8 ? 0 : batchSize - (batchSize % 8);
}
