import type { Database } from 'better-sqlite3';
import { conditionsKey } from '../../../../src/domain/series/conditions.ts';
import { bulkRows } from './bulkRows.ts';
import { type Recording, conditionsOf } from './recording.ts';

/** Writes with prepared statements, each call in one transaction, without checks. */
export function sqlWriter(database: Database) {
  const cardOf = database.prepare<[string], number>('SELECT id FROM Gpu WHERE name = ?').pluck();
  const seriesOf = database
    .prepare<[string, string], number>(
      'SELECT s.id FROM Series s JOIN Model m ON m.id = s.modelId WHERE m.name = ? AND s.conditionsKey = ?',
    )
    .pluck();
  const sourceOf = database
    .prepare<[], number>(
      `INSERT INTO Source (name, kind) VALUES ('local', 'PERSON') ON CONFLICT (name) DO UPDATE SET kind = kind RETURNING id`,
    )
    .pluck();
  const insert = database.prepare(
    `INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId, measuredAt, recordedAt, recordedBy)
     VALUES (?, ?, 'FIT', ?, ?, ?, ?, 'local')`,
  );
  const write = database.transaction((recordings: readonly Recording[]) => {
    const sourceId = sourceOf.get();
    const now = stored(new Date().toISOString());
    const known = new Map<string, number>();
    for (const recording of recordings) {
      const { model, conditions, readings } = recording;
      const gpuId = conditions.gpu == null ? null : (cardOf.get(conditions.gpu) ?? null);
      const key = conditionsKey(conditionsOf(recording, gpuId));
      const seriesId = known.get(model + key) ?? seriesOf.get(model, key);
      if (seriesId === undefined) throw new Error(`${model} has no such series.`);
      known.set(model + key, seriesId);
      for (const { batchSize, memoryMiB, measuredAt } of readings)
        insert.run(seriesId, batchSize, memoryMiB, sourceId, stored(measuredAt), now);
    }
  });
  return {
    record: (recording: Recording): void => {
      write.immediate([recording]);
    },
    /** @returns also the CPU time of the transaction, µs, without reading the table. */
    importCsv: (csv: string): { inserted: number; driverCpu: number } => {
      const rows = [...bulkRows(csv)];
      const before = process.cpuUsage();
      write.immediate(rows);
      const { user, system } = process.cpuUsage(before);
      return { inserted: rows.length, driverCpu: user + system };
    },
  };
}

/** A timestamp as Prisma stores it. */
function stored(iso: string): string {
  return iso.replace('Z', '+00:00');
}
