/** Numbers may differ in the last bits where another program computes them. */
const TOLERANCE = 1e-9;

/** Cursors are each candidate's own. */
const OPAQUE = new Set(['endCursor']);

/** The first place where two answers differ, in words; null where they say the same. */
export function difference(expected: unknown, got: unknown, path = ''): string | null {
  if (typeof expected === 'number' && typeof got === 'number') {
    const close = Math.abs(expected - got) <= TOLERANCE * Math.max(1, Math.abs(expected));
    return close ? null : told(path, expected, got);
  }
  if (!isObject(expected) || !isObject(got)) return expected === got ? null : told(path, expected, got);
  for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
    if (OPAQUE.has(key)) continue;
    const found = difference(expected[key], got[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function told(path: string, expected: unknown, got: unknown): string {
  return `${path}: ${JSON.stringify(expected)} expected, ${JSON.stringify(got)} answered`;
}
