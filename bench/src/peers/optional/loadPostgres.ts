import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import pg from 'pg';

// Makes the database that a URL names anew, out of a SQLite file: loadPostgres.js URL FILE SCHEMA.

const [url = '', file = '', schema = ''] = process.argv.slice(2);

/** Rows that go over at once. */
const SLICE = 20_000;

/** What is read of each table; the columns have the names that they get. */
const TABLES = {
  gpu: 'SELECT id, name FROM Gpu',
  source: 'SELECT id, name, kind FROM Source',
  model: 'SELECT id, name, defaultSeriesId AS default_series_id FROM Model',
  series: `SELECT id, modelId AS model_id, inputSize AS input_size, mode, precision, optimizer, gpuId AS gpu_id,
    framework, frameworkVersion AS framework_version, reading FROM Series`,
  measurement: `SELECT id, seriesId AS series_id, batchSize AS batch_size, outcome, memoryMiB AS memory_mib,
    limitMiB AS limit_mib, sourceId AS source_id, measuredAt AS measured_at, recordedAt AS recorded_at,
    recordedBy AS recorded_by, retractedAt AS retracted_at FROM Measurement ORDER BY seriesId, batchSize, id`,
};

const admin = new pg.Client({ connectionString: databaseOf('postgres') });
await admin.connect();
const name = new URL(url).pathname.slice(1);
await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
await admin.query(`CREATE DATABASE ${name}`);
await admin.end();

const client = new pg.Client({ connectionString: url });
const database = new Database(file, { readonly: true });
await client.connect();
await client.query(readFileSync(schema, 'utf8'));
// Models and series point to each other, and the rows come from a database that has held the keys already.
await client.query('SET session_replication_role = replica');
for (const [table, query] of Object.entries(TABLES)) {
  let rows: unknown[] = [];
  for (const row of database.prepare(query).iterate()) {
    rows.push(row);
    if (rows.length === SLICE) rows = await insert(table, rows);
  }
  await insert(table, rows);
}
for (const table of ['source', 'measurement']) {
  await client.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), max(id)) FROM ${table}`);
}
await client.query('VACUUM (ANALYZE)');
await client.query('CHECKPOINT');
await client.end();

async function insert(table: string, rows: readonly unknown[]): Promise<unknown[]> {
  // The table's defaults do not hold for null; the rows have all columns.
  await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
  return [];
}

function databaseOf(other: string): string {
  const to = new URL(url);
  to.pathname = other;
  return to.href;
}
