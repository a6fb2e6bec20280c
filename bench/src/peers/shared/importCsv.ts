import type { Database } from 'better-sqlite3';
import { type Conditions, conditionsKey } from '../../../../src/domain/series/conditions.ts';
import { storedTimestamp } from '../../../../src/store/sqlite/read/values.ts';
import { type BulkRow, bulkRows } from './bulkRows.ts';

/**
 * The bulk import by the driver itself: a prepared INSERT in one transaction, nothing checked.
 * @returns also the µs of CPU that the transaction took, without the reading of the table.
 */
export function csvImporter(database: Database): (csv: string) => { inserted: number; driverCpu: number } {
  const cardOf = database.prepare<[string], number>('SELECT id FROM Gpu WHERE name = ?').pluck();
  const seriesOf = database
    .prepare<[string, string], number>(
      'SELECT s.id FROM Series s JOIN Model m ON m.id = s.modelId WHERE m.name = ? AND s.conditionsKey = ?',
    )
    .pluck();
  const insert = database.prepare(
    `INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId, measuredAt, recordedAt)
     VALUES (?, ?, 'FIT', ?, (SELECT id FROM Source WHERE name = 'generated'), ?, ?)`,
  );
  const insertAll = database.transaction((rows: readonly BulkRow[]) => {
    const now = storedTimestamp(new Date());
    const known = new Map<string, number>();
    let inserted = 0;
    for (const row of rows) {
      const key = conditionsKey(conditionsOf(row, cardOf.get(row.gpu) ?? null));
      const seriesId = known.get(row.model + key) ?? seriesOf.get(row.model, key);
      if (seriesId === undefined) throw new Error(`${row.model} has no such series.`);
      known.set(row.model + key, seriesId);
      insert.run(seriesId, row.batchSize, row.memoryMiB, row.measuredAt, now);
      inserted += 1;
    }
    return inserted;
  });
  return (csv) => {
    const rows = [...bulkRows(csv)];
    const before = process.cpuUsage();
    const inserted = insertAll.immediate(rows);
    const { user, system } = process.cpuUsage(before);
    return { inserted, driverCpu: user + system };
  };
}

function conditionsOf({ conditions }: BulkRow, gpuId: number | null): Conditions {
  return { ...conditions, gpuId };
}
