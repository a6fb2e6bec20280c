/** The lowest batch sizes of the shades, each four times the one before. */
const SHADES = [1, 4, 16, 64, 256];

/**
 * How dark a batch size is drawn: 0 for none, up to 5. By fixed steps, so that the same number looks the same on every
 * page.
 */
export function heatOf(batchSize: number): number {
  return SHADES.filter((least) => batchSize >= least).length;
}
