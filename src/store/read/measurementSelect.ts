import type { Outcome } from '../../memory/reading.ts';
import type { MeasurementRow, SourceRow } from '../rows.ts';

/** The columns of a MeasurementRow, from Measurement `m` joined with Source `o`. */
export const MEASUREMENT_COLUMNS = `m.id, m.seriesId, m.batchSize, m.outcome, m.memoryMiB, m.limitMiB,
  m.measuredAt, m.recordedAt, m.recordedBy, m.note,
  o.id AS sourceId, o.name AS sourceName, o.kind AS sourceKind, o.note AS sourceNote, o.createdAt AS sourceCreatedAt`;

export const JOIN_SOURCE = 'JOIN Source o ON o.id = m.sourceId';

/** What SQLite gives for MEASUREMENT_COLUMNS. */
export interface StoredMeasurement {
  readonly id: number;
  readonly seriesId: number;
  readonly batchSize: number;
  readonly outcome: Outcome;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
  readonly measuredAt: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly note: string | null;
  readonly sourceId: number;
  readonly sourceName: string;
  readonly sourceKind: SourceRow['kind'];
  readonly sourceNote: string | null;
  readonly sourceCreatedAt: string;
}

export function measurementRow(stored: StoredMeasurement): MeasurementRow {
  const { sourceId, sourceName, sourceKind, sourceNote, sourceCreatedAt, ...own } = stored;
  return {
    ...own,
    measuredAt: own.measuredAt === null ? null : new Date(own.measuredAt),
    recordedAt: new Date(own.recordedAt),
    source: {
      id: sourceId,
      name: sourceName,
      kind: sourceKind,
      note: sourceNote,
      createdAt: new Date(sourceCreatedAt),
    },
  };
}
