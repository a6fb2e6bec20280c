/**
 * Binary search: the first index at which a condition holds, `length` if none.
 * @param holds monotone: once true, true for all larger indexes.
 */
export function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first item with at least this batch size, `length` if none. @param list by ascending batch size. */
export function indexOfBatchSize(list: readonly { readonly batchSize: number }[], batchSize: number): number {
  return lowerBound(list.length, (index) => (list[index]?.batchSize ?? Infinity) >= batchSize);
}
