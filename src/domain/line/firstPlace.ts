/**
 * The first place of a list from which on a condition holds, found by halving; the length where it never does.
 * @param holds once true, true for all places after it.
 */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the first of a list by ascending batch size stands that is at least so large; the length where none is. */
export function placeOfBatchSize(list: readonly { readonly batchSize: number }[], batchSize: number): number {
  return firstPlace(list.length, (place) => (list[place]?.batchSize ?? Infinity) >= batchSize);
}
