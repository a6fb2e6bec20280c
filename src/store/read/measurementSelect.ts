import type { Database } from 'better-sqlite3';
import type { MeasurementRow, Provenance, SourceRow } from '../rows.ts';
import { ReadMeasurement, type ReadingColumns } from './readMeasurement.ts';

/** The columns of a StoredReading, from Measurement `m`, in the order of ReadingColumns. */
export const READING_COLUMNS = 'm.id, m.seriesId, m.batchSize, m.outcome, m.memoryMiB, m.limitMiB';

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
    const provenanceOfId = (id: number): Provenance => {
      const provenance = (known ??= read()).get(id);
      if (provenance === undefined) throw new Error(`Measurement ${id} went away while it was read.`);
      return provenance;
    };
    return readings.map((columns) => new ReadMeasurement(columns, provenanceOfId));
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
