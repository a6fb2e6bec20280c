import { setImmediate } from 'node:timers/promises';
import type { Picture } from '../../catalogue/picture.ts';
import { type OpenTable, openTable } from '../../exchange/openTable.ts';
import { MOST_PROBLEMS, ProblemList } from '../../exchange/problemList.ts';
import type { TableFormat } from '../../exchange/readOptions.ts';
import type { TableReading } from '../../exchange/tableContent.ts';
import type { Unit } from '../../memory/budget.ts';
import type { Transaction } from '../../store/transaction.ts';
import { type Author, audit } from '../../store/write/audit.ts';
import { type ImportedRows, importRows } from '../../store/write/importRows.ts';
import type { ImportModel, ImportReading } from '../../store/write/importTypes.ts';
import { writeOrRefuse } from '../../store/write/refusal.ts';
import { refuseOthersSource } from '../../store/write/refuseOthersSource.ts';
import { rehearse } from '../../store/write/rehearse.ts';
import type { Context } from '../context.ts';
import { type ImportReport, type ReportedRow, refusedImport, refusedTable } from './importReport.ts';
import { type ResolvedSeries, modelCheck, seriesResolver } from './resolveSeries.ts';

/** What is asked to be imported, checked but for the table itself. */
export interface ImportOrder {
  readonly format: TableFormat;
  /** UTF-8, in as many parts as it came; handed over, see openTable. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly unit: Unit | null;
  /** The source of what has none in the table; null: the author's own. */
  readonly source: string | null;
  readonly dryRun: boolean;
}

type ImportContext = Pick<Context, 'picture' | 'write' | 'writeLarge'>;

/** Readings that take about a megabyte in the database's log. */
const LARGE = 5_000;

/** Imports a table, all or nothing, without ever holding the event loop for long. */
export async function runImport(
  context: ImportContext,
  author: Author,
  order: ImportOrder,
): Promise<ImportReport> {
  const table = await openTable(order.parts, {
    format: order.format,
    unit: order.unit,
    author: author.name,
    mayRecordForOthers: author.role === 'ADMIN',
  });
  try {
    return await importOpened(table, context, author, order);
  } finally {
    await table.close();
  }
}

async function importOpened(
  table: OpenTable,
  { picture, write, writeLarge }: ImportContext,
  author: Author,
  { format, dryRun, source }: ImportOrder,
): Promise<ImportReport> {
  const models: ImportModel[] = [];
  const series: ResolvedSeries[] = [];
  const found = new ProblemList();
  const known = picture();
  const check = modelCheck(known, found);
  for await (const slice of table.models()) {
    slice.forEach(check);
    for (const { facts } of slice) models.push(facts);
  }
  const resolve = seriesResolver(known, found);
  for await (const slice of table.series()) for (const one of slice) series.push(resolve(one));
  const problemCount = table.summary.problemCount + found.count;
  if (problemCount > 0) {
    const problems = [...table.summary.problems, ...found.kept]
      .sort((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))
      .slice(0, MOST_PROBLEMS);
    return refusedTable(dryRun, problems, problemCount);
  }

  const own = source ?? `import by ${author.name}`;
  const publishes = series.some(({ figures }) => figures.length > 0);
  const needsOwn = table.summary.hasSourceless || publishes;
  const sources = [...(needsOwn ? [own] : []), ...table.summary.sources];
  const places: Pick<ReportedRow, 'line' | 'column'>[] = [];
  const slices = async function* () {
    for await (const slice of table.readings()) {
      for (const { line, column } of slice) places.push({ line, column });
      yield slice.map((reading) => importReading(reading, series, needsOwn ? 1 : 0));
    }
  };
  const isLarge = table.summary.readingCount + table.summary.modelCount >= LARGE;
  const run = dryRun ? rehearse : plainly;
  const all = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    run(isLarge ? writeLarge : write, work);
  const outcome = await writeOrRefuse(all, async (tx) => {
    if (publishes) await refuseOthersSource(tx, author, own);
    const imported = await importRows(tx, { models, series, sources, slices });
    const { modelsCreated, seriesCreated, recorded } = imported;
    const inserted = recorded.reduce((sum, { inserted: fresh }) => sum + (fresh ? 1 : 0), 0);
    const counts = { inserted, alreadyThere: recorded.length - inserted, modelsCreated, seriesCreated };
    await audit(tx, author, 'importTable', { format, sources: sources.slice(0, 20), ...counts });
    return { ...imported, ...counts };
  });
  if (!outcome.ok) return refusedImport(dryRun, outcome.problems);
  return report(outcome.value, series, places, dryRun, known);
}

const plainly: typeof rehearse = (write, work) => write(work);

/** @param before how many sources come before those of the table. */
function importReading(
  reading: TableReading,
  series: readonly ResolvedSeries[],
  before: number,
): ImportReading {
  const { line: _line, column: _column, source, ...rest } = reading;
  const limitMiB =
    reading.outcome === 'OUT_OF_MEMORY'
      ? (reading.limitMiB ?? series[reading.series]?.gpu?.totalMemoryMiB ?? null)
      : reading.limitMiB;
  return { ...rest, limitMiB, source: source === null ? 0 : source + before };
}

/** Rows of a report that are made at once. */
const REPORT_SLICE = 5_000;

async function report(
  outcome: ImportedRows & Pick<ImportReport, 'inserted' | 'alreadyThere'>,
  series: readonly ResolvedSeries[],
  places: readonly Pick<ReportedRow, 'line' | 'column'>[],
  dryRun: boolean,
  { seriesById }: Picture,
): Promise<ImportReport> {
  const { recorded, differences, seriesIds, inserted, alreadyThere, modelsCreated, seriesCreated } = outcome;
  const rows: ReportedRow[] = [];
  for (const [i, { id, inserted: fresh }] of recorded.entries()) {
    const { line, column } = places[i] ?? { line: 0, column: null };
    const what = fresh ? (dryRun ? 'WOULD_INSERT' : 'INSERTED') : 'ALREADY_THERE';
    rows.push({ line, column, outcome: what, measurementId: what === 'WOULD_INSERT' ? null : id });
    if (i % REPORT_SLICE === 0) await setImmediate();
  }
  return {
    ...{ dryRun, inserted, alreadyThere, modelsCreated, seriesCreated, rows },
    differences: differences.flatMap((ofSeries, i) => {
      const id = seriesIds[i] ?? 0;
      // In a dry run an id may be of a series that went away with it.
      const seriesId = dryRun && !seriesById.has(id) ? null : id;
      return ofSeries.map((difference) => ({ ...difference, line: series[i]?.line ?? 0, seriesId }));
    }),
    problems: [],
    problemCount: 0,
    userErrors: [],
  };
}
