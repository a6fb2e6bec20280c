import { setImmediate } from 'node:timers/promises';
import { globalId } from '../node/globalId.ts';
import type { ImportReport } from './importReport.ts';

/** Rows that are written at once. */
const SLICE = 500;

/** The payload of an import as JSON with all its rows, in pieces: the fields of ImportTablePayload, ids instead of objects. */
export async function* importAnswer(report: ImportReport): AsyncGenerator<string> {
  const { rows, differences, ...rest } = report;
  const summary = JSON.stringify({ ...rest, publishedDifferenceCount: differences.length });
  yield `${summary.slice(0, -1)},\n"publishedDifferences":`;
  yield* list(differences, ({ value: published, seriesId, ...difference }) => ({
    ...difference,
    published,
    series: seriesId === null ? null : globalId('Series', seriesId),
  }));
  yield ',\n"rows":';
  yield* list(rows, ({ measurementId, ...row }) => ({
    ...row,
    measurement: measurementId === null ? null : globalId('Measurement', measurementId),
  }));
  yield '}\n';
}

async function* list<T>(items: readonly T[], shown: (item: T) => object): AsyncGenerator<string> {
  for (let from = 0; from < items.length; from += SLICE) {
    const slice = items.slice(from, from + SLICE).map((item) => JSON.stringify(shown(item)));
    yield `${from === 0 ? '[\n' : ',\n'}${slice.join(',\n')}`;
    await setImmediate();
  }
  yield items.length === 0 ? '[]' : '\n]';
}
