import Database from 'better-sqlite3';
import { BUSY_TIMEOUT_MS } from '../connection/openReader.ts';
import type { Provenance, StoredReading } from '../../rows.ts';
import {
  JOIN_SOURCE,
  PROVENANCE_COLUMNS,
  READING_COLUMNS,
  type StoredProvenance,
  provenanceOf,
} from './measurements.ts';

/** One commit, held for reading however many are made meanwhile: what takes long reads as one picture. */
export interface Snapshot {
  /** Of the commit, as a picture of the data has it. */
  readonly revision: number;
  /** The readings of a series that are not retracted, by batch size, then id; read while they are walked over. */
  readonly measurementsOf: (seriesId: number) => Iterable<StoredReading & Provenance>;
  /** Lets the commit go; the log of later ones cannot be cleared away before. */
  readonly close: () => void;
}

/** @returns the last commit, on a connection of its own. */
export function openSnapshot(file: string): Snapshot {
  const reader = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  // BEGIN alone holds nothing: the commit is that of the first read.
  reader.exec('BEGIN; SELECT 1 FROM sqlite_schema');
  const ofSeries = reader.prepare<[number], StoredReading & StoredProvenance>(
    `SELECT ${READING_COLUMNS}, ${PROVENANCE_COLUMNS} FROM Measurement m ${JOIN_SOURCE}
     WHERE m.seriesId = ? AND m.retractedAt IS NULL ORDER BY m.batchSize, m.id`,
  );
  const revision = reader.prepare<[], number>('SELECT coalesce(max(revision), 0) FROM Change').pluck();
  return {
    revision: revision.get() ?? 0,
    *measurementsOf(seriesId) {
      for (const stored of ofSeries.iterate(seriesId)) yield { ...stored, ...provenanceOf(stored) };
    },
    close: () => {
      reader.close();
    },
  };
}
