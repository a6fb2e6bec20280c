import type { Outcome } from '../../memory/reading.ts';
import type { MeasurementRow, SourceRow } from '../rows.ts';

/** The columns of a MeasurementRow, from Measurement `m` joined with Source `o`. */
export const MEASUREMENT_COLUMNS = `m.id, m.seriesId, m.batchSize, m.outcome, m.memoryMiB, m.limitMiB,
  m.measuredAt, m.recordedAt, m.recordedBy, m.note, m.retractedAt, m.retractedBy, m.retractionReason,
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
  readonly retractedAt: string | null;
  readonly retractedBy: string | null;
  readonly retractionReason: string | null;
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
    measuredAt: instant(own.measuredAt),
    retractedAt: instant(own.retractedAt),
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

function instant(stored: string | null): Date | null {
  return stored === null ? null : new Date(stored);
}
