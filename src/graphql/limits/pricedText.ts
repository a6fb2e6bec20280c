import type { Meter } from './meter.ts';
import { PRICE } from './prices.ts';

/** Hands a free text on, which counts by its length: a hundred aliases of a long note are megabytes of answer. */
export function pricedText(text: string | null, meter: Meter): string | null {
  if (text !== null) meter.charge(text.length * PRICE.character);
  return text;
}
