import type { Database } from 'better-sqlite3';
import type { Outcome } from '../../../domain/series/reading.ts';
import type { MeasurementRow, Provenance, SourceRow } from '../../rows.ts';

/** The columns of a StoredReading, from Measurement `m`, in the order of ReadingColumns. */
export const READING_COLUMNS = 'm.id, m.seriesId, m.batchSize, m.outcome, m.memoryMiB, m.limitMiB';

/**
 * A row of READING_COLUMNS; where several owners were asked for, with the one that it belongs to. Fifty of them are read
 * in two thirds of the time as lists.
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

/**
 * Makes rows of what was read. Where they come from is twice as much to read as the readings, and seldom asked for:
 * it is read when it is, for all of them in one statement.
 */
export function measurementRows(reader: Database): (readings: readonly ReadingColumns[]) => MeasurementRow[] {
  const select = reader.prepare<[string], StoredProvenance & { readonly id: number }>(
    `SELECT m.id, ${PROVENANCE_COLUMNS} FROM Measurement m ${JOIN_SOURCE}
     WHERE m.id IN (SELECT value FROM json_each(?))`,
  );
  return (readings) => {
    let known: ReadonlyMap<number, Provenance> | null = null;
    const read = (): ReadonlyMap<number, Provenance> => {
      const stored = select.all(JSON.stringify(readings.map(([id]) => id)));
      return new Map(stored.map(({ id, ...rest }) => [id, provenanceOf(rest)]));
    };
    const provenanceOfRow = (id: number): Provenance => {
      const provenance = (known ??= read()).get(id);
      if (provenance === undefined) throw new Error(`Measurement ${id} went away while it was read.`);
      return provenance;
    };
    // By their places: taken apart as a list they would be iterated over.
    return readings.map((columns) => ({
      id: columns[0],
      seriesId: columns[1],
      batchSize: columns[2],
      outcome: columns[3],
      memoryMiB: columns[4],
      limitMiB: columns[5],
      provenanceOf: provenanceOfRow,
    }));
  };
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
