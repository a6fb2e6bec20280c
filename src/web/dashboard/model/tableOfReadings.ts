import type { WritableTable } from '../../../tables/tableText.ts';
import type { SeriesAnswerFragment } from '../api/operations.generated.ts';
import { readingsOf } from './answer/seriesAnswer.ts';

/** The readings of a series as a table to copy. */
export function tableOfReadings(series: SeriesAnswerFragment): WritableTable {
  return {
    columns: [
      'Batch size (images)',
      'Outcome',
      'Memory (MiB)',
      'Limit (MiB)',
      'Source',
      'Measured at',
      'Recorded at',
      'Retracted at',
      'Note',
    ],
    rows: readingsOf(series).map((reading) => [
      reading.batchSize,
      reading.outcome.toLowerCase().replaceAll('_', ' '),
      reading.memoryMiB,
      reading.limitMiB,
      reading.source.name,
      reading.measuredAt,
      reading.recordedAt,
      reading.retractedAt,
      reading.note,
    ]),
    isAligned: true,
  };
}
