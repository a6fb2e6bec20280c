import type { TableContent } from './tableContent.ts';
import type { TableSummary } from './workerMessages.ts';

/** A table's content without its lists. */
export function summaryOf({ models, series, readings, ...rest }: TableContent): TableSummary {
  return { ...rest, modelCount: models.length, seriesCount: series.length, readingCount: readings.length };
}
