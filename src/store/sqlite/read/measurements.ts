import type { Database } from 'better-sqlite3';
import type { Outcome } from '../../../domain/series/reading.ts';
import type { MeasurementRow, Provenance, SourceRow } from '../../rows.ts';

/** The columns of a StoredReading, from Measurement `m`, in the order of ReadingColumns. */
export const READING_COLUMNS = 'm.id, m.seriesId, m.batchSize, m.outcome, m.memoryMiB, m.limitMiB';

/**
 * A row of READING_COLUMNS; where several owners were asked for, with its owner. SQLite gives fifty of them as lists in
 * two thirds of the time that it needs for objects.
 */
export type ReadingColumns = readonly [
  id: number,
  seriesId: number,
  batchSize: number,
  outcome: Outcome,
  memoryMiB: number | null,
  limitMiB: number | null,
  owner?: number,
];

/** The columns of a StoredProvenance, from Measurement `m` joined with Source `o`. */
export const PROVENANCE_COLUMNS = `m.measuredAt, m.recordedAt, m.recordedBy, m.note, m.retractedAt, m.retractedBy,
  m.retractionReason, o.id AS sourceId, o.name AS sourceName, o.kind AS sourceKind, o.note AS sourceNote,
  o.createdAt AS sourceCreatedAt`;

export const JOIN_SOURCE = 'JOIN Source o ON o.id = m.sourceId';

/** What SQLite gives for PROVENANCE_COLUMNS. */
export interface StoredProvenance {
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

/** The rows of readings that were read together. */
export function measurementRows(readings: readonly ReadingColumns[]): MeasurementRow[] {
  const rows: MeasurementRow[] = [];
  // By index: destructuring a list iterates over it.
  for (const columns of readings) {
    rows.push({
      id: columns[0],
      seriesId: columns[1],
      batchSize: columns[2],
      outcome: columns[3],
      memoryMiB: columns[4],
      limitMiB: columns[5],
      readTogether: rows,
    });
  }
  return rows;
}

/** See Queries.measurementsById. */
export function measurementsById(reader: Database): (ids: readonly number[]) => MeasurementRow[] {
  const select = reader
    .prepare<[string], ReadingColumns>(
      `SELECT ${READING_COLUMNS} FROM Measurement m WHERE m.id IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  return (ids) => measurementRows(select.all(JSON.stringify(ids)));
}

/** See Queries.provenance. */
export function provenance(reader: Database): (ids: readonly number[]) => ReadonlyMap<number, Provenance> {
  const select = reader.prepare<[string], StoredProvenance & { readonly id: number }>(
    `SELECT m.id, ${PROVENANCE_COLUMNS} FROM Measurement m ${JOIN_SOURCE}
     WHERE m.id IN (SELECT value FROM json_each(?))`,
  );
  return (ids) =>
    new Map(select.all(JSON.stringify(ids)).map(({ id, ...stored }) => [id, provenanceOf(stored)]));
}

export function provenanceOf(stored: StoredProvenance): Provenance {
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
