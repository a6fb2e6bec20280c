/**
 * About how many bytes a value takes as JSON in UTF-8, escapes left out; or any number above `most` where it takes
 * more, without looking at all of it.
 */
export function jsonBytes(root: unknown, most: number): number {
  let bytes = 0;
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && bytes <= most) {
    const value = waiting.pop();
    if (typeof value === 'string') bytes += Buffer.byteLength(value) + 3;
    else if (Array.isArray(value)) {
      bytes += 3;
      for (const item of value) waiting.push(item);
    } else if (typeof value === 'object' && value !== null) {
      bytes += 3;
      for (const [key, item] of Object.entries(value)) {
        bytes += key.length + 4;
        waiting.push(item);
      }
    } else bytes += 8;
  }
  return bytes;
}
