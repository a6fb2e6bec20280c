import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/testApp.ts';

const PAGE = `{
  models(first: 20) { totalCount nodes { name memoryPerImage maxBatchSize(gb: 12)
    capacity(budget: {gb: 12}) { safeBatchSize explanation diagnostics { code } nextMeasurement { batchSize } }
    series { nodes { id inputSize mode } } measurements { nodes { id batchSize outcome memoryMiB recordedAt } } } }
  measurements(first: 100) { totalCount edges { node { id outcome recordedAt batchSize memoryMiB source { kind createdAt } } } }
  gpus(first: 100) { nodes { name aliases totalMemoryMiB } }
  sources { nodes { kind createdAt } }
}`;

interface Page {
  readonly models: { readonly nodes: readonly (object | null)[] };
  readonly measurements: { readonly edges: readonly { readonly node: object | null }[] };
  readonly gpus: { readonly nodes: readonly (object | null)[] };
}

async function brokenBy(
  sql: string,
): Promise<{ app: TestApp; log: string[]; answer: { data: Page; errors?: unknown[] } }> {
  const log: string[] = [];
  const app = await testApp({
    config: { logLevel: 'error' },
    logStream: { write: (line) => void log.push(line) },
  });
  const database = new DatabaseSync(app.file);
  database.exec('PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF');
  database.exec(sql);
  database.close();
  return { app, log, answer: (await app.post<Page>(PAGE)) as { data: Page } };
}

describe('one broken row', () => {
  it.each([
    "UPDATE Measurement SET outcome = 'BROKEN' WHERE id = 5",
    "UPDATE Measurement SET recordedAt = 'yesterday' WHERE id = 5",
    "UPDATE Measurement SET batchSize = 'many' WHERE id = 5",
    'UPDATE Measurement SET batchSize = 1.5 WHERE id = 5',
    "UPDATE Measurement SET memoryMiB = 'much' WHERE id = 5",
    'UPDATE Measurement SET memoryMiB = 9e15 WHERE id = 5',
    "UPDATE Series SET mode = 'BROKEN' WHERE id = 2",
    "UPDATE Series SET inputSize = 'large' WHERE id = 2",
    'UPDATE Model SET defaultSeriesId = 999999 WHERE id = 2',
    "UPDATE Model SET parametersMillions = 'many' WHERE id = 2",
    "UPDATE Gpu SET totalMemoryMiB = 'much' WHERE id = 2",
    "UPDATE GpuAlias SET name = x'ff00' WHERE rowid = 2",
    "UPDATE Source SET kind = 'BROKEN', createdAt = 'then' WHERE id = 1",
    'DELETE FROM Series WHERE id = 2',
  ])('never takes a page down: %s', async (sql) => {
    const { log, answer } = await brokenBy(sql);
    expect(answer.data.models.nodes.filter((node) => node !== null).length).toBeGreaterThanOrEqual(14);
    expect(answer.data.gpus.nodes.filter((node) => node !== null).length).toBeGreaterThanOrEqual(46);
    expect(answer.data.measurements.edges.length).toBeGreaterThanOrEqual(40);
    for (const error of answer.errors ?? []) {
      const { extensions } = error as { extensions: { code: string; id: string } };
      expect(extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(log.join('')).toContain(extensions.id);
      expect(JSON.stringify(error)).not.toMatch(/BROKEN|yesterday|cannot represent|Enum|\.ts/);
    }
  });
});
