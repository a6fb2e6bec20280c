import { mulberry32 } from './support/mulberry32.ts';

// Prints synthetic series as CSV for `npm run backtest`: node scripts/syntheticSeries.ts COUNT SEED. See docs/safety.md.

const BATCH_SIZES = [8, 16, 32, 64, 128];

/**
 * Fitted so that the over-promises of the ENDPOINTS line have the quantiles of 651 timm models in training on an A100.
 * Memory is in units of the memory that one image adds.
 */
const FIXED = { median: 11.2, spread: 0.7 };
const MIB_PER_IMAGE = { median: 90, spread: 0.9 };
/** Memory grows with the batch size to the power of 1 + a normal variate; one series in eight bends much more. */
const BEND = { mean: -0.0273, deviation: 0.0123, often: 0.123, times: 5.9 };
/** Noise of a reading relative to what its batch adds; the spread is between series. */
const NOISE = { median: 0.0128, spread: 0.328 };
/** From some batch size on, an image takes more. */
const STEEPER = { often: 0.118, median: 0.0119, spread: 1.17 };
/** A floor of memory in images: small batches hide what a larger one takes. */
const PLATEAU = { often: 0.0183, median: 14.4, spread: 0.386 };
/** From some batch size on, this share of that batch is added. */
const JUMP = { often: 0.0112, median: 0.186, spread: 2.55 };
/** A workspace in a single reading; exponential, in images. */
const WORKSPACE = { often: 0.129, mean: 1.86 };

function series(uniform: () => number): number[] {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const about = ({ median, spread }: { median: number; spread: number }): number =>
    median * Math.exp(spread * normal());
  const happens = ({ often }: { often: number }): boolean => uniform() < often;
  /** Log-uniform from 8 to beyond 128. */
  const somewhere = (): number => 8 * 2 ** (4.2 * uniform());

  const perImage = about(MIB_PER_IMAGE);
  const fixed = about(FIXED);
  const bend = BEND.mean + BEND.deviation * normal() * (happens(BEND) ? BEND.times : 1);
  const noise = about(NOISE);
  const steeper = happens(STEEPER) ? { from: somewhere(), by: about(STEEPER) } : null;
  const plateau = happens(PLATEAU) ? about(PLATEAU) : 0;
  const jump = happens(JUMP) ? { from: somewhere(), by: about(JUMP) } : null;
  return BATCH_SIZES.map((batchSize) => {
    let images = batchSize * (batchSize / 64) ** bend;
    if (steeper !== null) images += steeper.by * Math.max(0, batchSize - steeper.from);
    if (jump !== null && batchSize > jump.from) images += jump.by * jump.from;
    images = Math.max(images, plateau) + batchSize * noise * normal();
    if (happens(WORKSPACE)) images -= WORKSPACE.mean * Math.log(1 - uniform());
    return Math.max(1, Math.ceil(perImage * (fixed + images)));
  });
}

const [count = 5000, seed = 1] = process.argv.slice(2).map(Number);
const uniform = mulberry32(seed);
console.log('series,batch_size,memory_mib');
for (let i = 0; i < count; i += 1) {
  for (const [k, memoryMiB] of series(uniform).entries())
    console.log(`${i},${BATCH_SIZES[k] ?? 0},${memoryMiB}`);
}
