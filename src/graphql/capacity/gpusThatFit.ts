import type { GpuEntry, SeriesEntry } from '../../picture/entries.ts';
import { type Ordering, keyOf } from '../../picture/order/ordering.ts';
import { slice } from '../../picture/order/slice.ts';
import { safeBatchSize } from '../../domain/capacity/safeBatchSize.ts';
import type { Context } from '../context.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, once } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import { chargePoints } from '../limits/chargePoints.ts';
import { PRICE } from '../limits/prices.ts';
import { checkBatchSize } from '../model/checkBatchSize.ts';
import type { ModelGpusThatFitArgs, RequireFields } from '../types.generated.ts';
import { userInputError } from '../userInputError.ts';

const ORDER = 'gpus by memory';
const ORDERING: Ordering<GpuEntry> = {
  value: ({ totalMemoryMiB }) => totalMemoryMiB,
  unique: ({ name }) => name,
  descending: false,
};

/** The cards that a batch size safely fits on, the smallest memory first. */
export function gpusThatFit(
  series: SeriesEntry | null,
  args: RequireFields<ModelGpusThatFitArgs, 'batchSize' | 'confidence' | 'estimator' | 'reserveMiB'>,
  { picture, meter }: Pick<Context, 'picture' | 'meter'>,
): Page<GpuEntry> {
  const { batchSize, confidence, estimator, reserveMiB } = args;
  checkBatchSize('batchSize', batchSize);
  if (reserveMiB < 0) throw userInputError(`reserveMiB is at least 0; got ${reserveMiB}.`);
  const request = pageRequest(args, ORDER, ['number?', 'string']);
  const fits = ({ totalMemoryMiB }: GpuEntry): boolean => {
    const budgetMiB = totalMemoryMiB - reserveMiB;
    const safe =
      series && budgetMiB > 0 ? safeBatchSize(series.measured, budgetMiB, estimator, confidence) : null;
    return safe !== null && safe >= batchSize;
  };
  const kept = once(() => {
    const { gpus } = picture();
    meter.charge(gpus.length * PRICE.cardThatFits);
    if (series) chargePoints(series, meter, gpus.length);
    return gpus.filter(fits);
  });
  return {
    slice: once(() => slice(kept(), ORDERING, request)),
    cursorOf: (gpu) => encodeCursor(ORDER, keyOf(ORDERING, gpu)),
    totalCount: () => kept().length,
  };
}
