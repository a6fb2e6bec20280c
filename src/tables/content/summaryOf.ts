import type { TableContent } from './tableContent.ts';
import type { TableSummary } from '../workerMessages.ts';

/** A table's content without its lists. */
export function summaryOf({ models, series, sources, readings, ...rest }: TableContent): TableSummary {
  const counts = {
    models: models.length,
    series: series.length,
    sources: sources.length,
    readings: readings.length,
  };
  return { ...rest, counts };
}
