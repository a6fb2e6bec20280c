import Database from 'better-sqlite3';
import type { Snapshot } from '../../pictureReads.ts';
import { BUSY_TIMEOUT_MS } from '../connection/openReader.ts';
import type { StoredReading } from '../../rows.ts';
import {
  JOIN_SOURCE,
  PROVENANCE_COLUMNS,
  READING_COLUMNS,
  type StoredProvenance,
  provenanceOf,
} from './measurements.ts';
import { pictureReads } from './pictureReads.ts';

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
    get reads() {
      return pictureReads(reader);
    },
    close: () => {
      reader.close();
    },
  };
}
