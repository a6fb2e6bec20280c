/** Relative; other programs may differ in the last bits. */
const TOLERANCE = 1e-9;

/** Cursors differ between candidates. */
const OPAQUE = new Set(['endCursor']);

/** The path of the first difference between two answers, with both values; null if they are equal. */
export function difference(expected: unknown, got: unknown, path = ''): string | null {
  if (typeof expected === 'number' && typeof got === 'number') {
    if (Math.abs(expected - got) <= TOLERANCE * Math.max(1, Math.abs(expected))) return null;
  } else if (isObject(expected) && isObject(got)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
      if (OPAQUE.has(key)) continue;
      const found = difference(expected[key], got[key], `${path}.${key}`);
      if (found !== null) return found;
    }
    return null;
  } else if (expected === got) return null;
  return `${path}: ${JSON.stringify(expected)} expected, ${JSON.stringify(got)} answered`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
