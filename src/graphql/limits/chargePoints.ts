import type { SeriesEntry } from '../../picture/entries.ts';
import type { Meter } from './meter.ts';
import { PRICE } from './prices.ts';

/** So many points are in the price of the field that asks. */
const INCLUDED = 30;

/** Lets a question to a series cost what its points do: it looks at each of them. @param times how often it is asked. */
export function chargePoints({ measured }: SeriesEntry, meter: Meter, times = 1): void {
  const { length } = measured.observations;
  if (length > INCLUDED) meter.charge(length * times * PRICE.point);
}
