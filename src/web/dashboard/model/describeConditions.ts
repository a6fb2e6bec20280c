import type { SeriesConditionsFragment } from '../api/operations.generated.ts';

/** The known conditions of a series in one line. */
export function describeConditions(series: SeriesConditionsFragment): string {
  const framework = [series.framework, series.frameworkVersion].filter(Boolean).join(' ');
  return [
    `${series.inputSize} px`,
    series.mode?.toLowerCase(),
    series.precision,
    series.optimizer,
    series.gpu?.name,
    framework,
    series.reading?.toLowerCase().replaceAll('_', '-'),
  ]
    .filter(Boolean)
    .join(' · ');
}
