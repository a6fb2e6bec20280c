import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, inject, it, onTestFinished } from 'vitest';
import { lineThrough } from '../../src/domain/line/estimators.ts';
import { intercept, slope } from '../../src/domain/line/line.ts';
import type { Reading } from '../../src/domain/series/reading.ts';
import { observe } from '../../src/domain/series/series.ts';
import { startProgram } from '../../scripts/support/program.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const ROUNDS = 300;
const MODEL = 'resnetv2_50x1_bitm';
const QUESTION = `{ model(name: "${MODEL}") { memoryPerImage memoryModel measurements { totalCount } } }`;

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

it(`never answers from before an acknowledged commit, in ${ROUNDS} of two processes`, async () => {
  const file = join(temporaryFolder(), 'x.db');
  copyFileSync(inject('seededDatabase'), file);
  const program = startProgram(process.execPath, ['dist/main.js'], {
    PORT: '0',
    DATABASE_URL: `file:${file}`,
  });
  onTestFinished(async () => {
    program.process.kill('SIGTERM');
    await program.ended;
  });
  await program.printed('Database');
  const url = /http:\S+(?=\/graphql\n)/.exec(program.output())?.[0] ?? '';
  const database = new DatabaseSync(file, { timeout: 5000 });
  const insert = database.prepare(
    `INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId)
     SELECT defaultSeriesId, ?, 'FIT', ?, 1 FROM Model WHERE name = '${MODEL}'`,
  );
  const rows = database.prepare(
    `SELECT m.batchSize, m.outcome, m.memoryMiB, m.limitMiB FROM Measurement m
     JOIN Model d ON d.defaultSeriesId = m.seriesId WHERE d.name = '${MODEL}'`,
  );

  /** What the rows say, by the domain alone. */
  const expected = (): unknown => {
    const readings = rows.all() as unknown as Reading[];
    const line = lineThrough(observe(readings).points, 'ENDPOINTS');
    return {
      model: {
        memoryPerImage: line && slope(line),
        memoryModel: line && intercept(line),
        measurements: { totalCount: readings.length },
      },
    };
  };

  for (let round = 1; round <= ROUNDS; round += 1) {
    const [batchSize, memoryMiB] = [(round % 40) + 1, 1000 + ((round * 7919) % 9000)];
    if (round % 2 === 0) insert.run(batchSize, memoryMiB);
    else {
      const reading = `{batchSize: ${batchSize}, memoryMiB: ${memoryMiB}, note: "${round}"}`;
      await ask(
        url,
        `mutation { recordMeasurements(input: {model: "${MODEL}", readings: [${reading}]}) { series { id } } }`,
      );
    }
    expect(await ask(url, QUESTION)).toEqual(expected());
  }
  database.close();
});
