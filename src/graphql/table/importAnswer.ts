import { nextTurn } from '../../runtime/nextTurn.ts';
import type { FilledIn } from '../../store/tableImport.ts';
import { globalId } from '../node/globalId.ts';
import type { ImportReport, ReportedRow } from './importReport.ts';

/** Rows that are written at once. */
const SLICE = 500;

/**
 * The payload of an import as JSON, in pieces: the fields of ImportTablePayload, ids instead of objects.
 * @param first how many rows of each outcome, and of everything else, it lists; Infinity for all.
 */
export async function* importAnswer(report: ImportReport, first: number): AsyncGenerator<string> {
  const { rows, differences, createdModels, createdSources, filledIn, ...rest } = report;
  const summary = JSON.stringify({ ...rest, publishedDifferenceCount: differences.length });
  yield `${summary.slice(0, -1)},\n"publishedDifferences":`;
  yield* list(differences.slice(0, first), ({ value: published, seriesId, ...difference }) => ({
    ...difference,
    published,
    series: seriesId === null ? null : globalId('Series', seriesId),
  }));
  const others = { createdModels, createdSources, filledIn };
  for (const [name, items] of Object.entries(others)) {
    yield `,\n"${name}":`;
    yield* list<FilledIn | string>(items.slice(0, first), (item) => item);
  }
  yield ',\n"rows":';
  yield* list(firstOfEach(rows, first), ({ measurementId, ...row }) => ({
    ...row,
    measurement: measurementId === null ? null : globalId('Measurement', measurementId),
  }));
  yield '}\n';
}

function firstOfEach(rows: readonly ReportedRow[], first: number): readonly ReportedRow[] {
  if (first >= rows.length) return rows;
  const listed = { INSERTED: 0, ALREADY_THERE: 0, WOULD_INSERT: 0 };
  return rows.filter(({ outcome }) => listed[outcome]++ < first);
}

async function* list<T>(items: readonly T[], shown: (item: T) => unknown): AsyncGenerator<string> {
  for (let from = 0; from < items.length; from += SLICE) {
    const slice = items.slice(from, from + SLICE).map((item) => JSON.stringify(shown(item)));
    yield `${from === 0 ? '[\n' : ',\n'}${slice.join(',\n')}`;
    await nextTurn();
  }
  yield items.length === 0 ? '[]' : '\n]';
}
