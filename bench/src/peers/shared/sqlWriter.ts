import type { Database } from 'better-sqlite3';
import { conditionsKey } from '../../../../src/domain/series/conditions.ts';
import { storedTimestamp } from '../../../../src/store/sqlite/read/values.ts';
import { type Recording, conditionsOf } from './recording.ts';

/** Records readings in one transaction with prepared statements. */
export function sqlWriter(database: Database): (recording: Recording) => void {
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
  const write = database.transaction((recording: Recording) => {
    const { gpu = null } = recording.conditions;
    const gpuId = gpu === null ? null : (cardOf.get(gpu) ?? null);
    const seriesId = seriesOf.get(recording.model, conditionsKey(conditionsOf(recording, gpuId)));
    if (seriesId === undefined) throw new Error(`${recording.model} has no such series.`);
    const sourceId = sourceOf.get();
    const now = storedTimestamp(new Date());
    for (const { batchSize, memoryMiB, measuredAt } of recording.readings) {
      insert.run(seriesId, batchSize, memoryMiB, sourceId, storedTimestamp(new Date(measuredAt)), now);
    }
  });
  return (recording) => {
    write.immediate(recording);
  };
}
