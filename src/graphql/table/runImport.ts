import { GraphQLError } from 'graphql';
import type { Picture } from '../../picture/picture.ts';
import { type OpenTable, TableTimeout } from '../../tables/openTable.ts';
import { MOST_PROBLEMS, ProblemList } from '../../tables/content/problemList.ts';
import type { TableFormat } from '../../tables/readOptions.ts';
import type { TableReading } from '../../tables/content/tableContent.ts';
import { inTurns } from '../../runtime/inTurns.ts';
import type { Unit } from '../../domain/capacity/budget.ts';
import type { Transaction } from '../../store/sqlite/connection/transaction.ts';
import { type Author, audit } from '../../store/sqlite/write/audit.ts';
import { type ImportedRows, importRows } from '../../store/sqlite/write/table/importRows.ts';
import type { ImportModel, ImportReading } from '../../store/sqlite/write/table/importTypes.ts';
import { type Problem, writeOrRefuse } from '../../store/sqlite/write/refusal.ts';
import { refuseOthersSource } from '../../store/sqlite/write/refuseOthersSource.ts';
import { rehearse } from '../../store/sqlite/write/table/rehearse.ts';
import type { Context } from '../context.ts';
import {
  type ImportReport,
  type ReportedDifference,
  type ReportedRow,
  refusedImport,
  refusedTable,
} from './importReport.ts';
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

type ImportContext = Pick<Context, 'picture' | 'write' | 'writeLarge' | 'openTable'>;

/** Readings that take about a megabyte in the database's log. */
const LARGE = 5_000;

/**
 * Imports a table, all or nothing, without ever holding the event loop for long.
 * @throws BAD_REQUEST, which nobody hears, where whoever sent the table leaves while it is read.
 */
export async function runImport(
  context: ImportContext,
  author: Author,
  order: ImportOrder,
): Promise<ImportReport> {
  let table: OpenTable;
  try {
    table = await context.openTable(order.parts, {
      format: order.format,
      unit: order.unit,
      author: author.name,
      mayRecordForOthers: author.role === 'ADMIN',
    });
  } catch (error) {
    if (error instanceof TableTimeout) return refusedImport(order.dryRun, [tookTooLong(error)]);
    throw isAbort(error) ? new GraphQLError(LEFT, { extensions: { code: 'BAD_REQUEST' } }) : error;
  }
  try {
    return await importOpened(table, context, author, order);
  } finally {
    await table.close();
  }
}

const LEFT = 'Whoever sent the table left while it was read. Nothing was written.';

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function tookTooLong({ message }: TableTimeout): Problem {
  return { code: 'TIMED_OUT', field: ['input', 'text'], message };
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
  const mayFillIn = author.role === 'ADMIN';
  const check = modelCheck(known, found, mayFillIn);
  for await (const slice of table.slices('models')) {
    await inTurns(slice, (model) => {
      check(model);
      models.push(model.facts);
    });
  }
  const resolve = seriesResolver(known, found, mayFillIn);
  for await (const slice of table.slices('series')) {
    for (const one of slice) series.push(await resolve(one));
  }
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
  const sources = needsOwn ? [own] : [];
  for await (const slice of table.slices('sources')) for (const name of slice) sources.push(name);
  const places: Pick<ReportedRow, 'line' | 'column'>[] = [];
  const slices = async function* () {
    for await (const slice of table.slices('readings')) {
      for (const { line, column } of slice) places.push({ line, column });
      yield slice.map((reading) => importReading(reading, series, needsOwn ? 1 : 0));
    }
  };
  const { counts } = table.summary;
  const isLarge = counts.readings + counts.models >= LARGE;
  const run = dryRun ? rehearse : plainly;
  const all = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    run((isLarge ? writeLarge : write)(author), work);
  const outcome = await writeOrRefuse(all, async (tx) => {
    if (publishes) await refuseOthersSource(tx, author, own);
    const imported = await importRows(tx, author, { models, series, sources, slices });
    const changes = countsOf(imported);
    await audit(tx, author, 'importTable', {
      format,
      sources: sources.slice(0, MOST_AUDITED),
      ...changes,
      createdModels: imported.createdModels.slice(0, MOST_AUDITED),
      createdSources: imported.createdSources.slice(0, MOST_AUDITED),
      filledIn: imported.filledIn.slice(0, MOST_AUDITED),
    });
    return { ...imported, ...changes };
  });
  if (!outcome.ok) return refusedImport(dryRun, outcome.problems);
  return report(outcome.value, series, places, dryRun, known);
}

/** Names and facts that the audit lists; it counts all. */
const MOST_AUDITED = 20;

type Counts = Pick<
  ImportReport,
  | 'inserted'
  | 'alreadyThere'
  | 'modelsCreated'
  | 'seriesCreated'
  | 'sourcesCreated'
  | 'filledInCount'
  | 'publishedFiguresReplaced'
>;

function countsOf(imported: ImportedRows): Counts {
  const { recorded, createdModels, createdSources, filledIn, seriesCreated, figuresReplaced } = imported;
  const inserted = recorded.reduce((sum, { inserted: fresh }) => sum + (fresh ? 1 : 0), 0);
  return {
    inserted,
    alreadyThere: recorded.length - inserted,
    modelsCreated: createdModels.length,
    seriesCreated,
    sourcesCreated: createdSources.length,
    filledInCount: filledIn.length,
    publishedFiguresReplaced: figuresReplaced,
  };
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

async function report(
  outcome: ImportedRows & Counts,
  series: readonly ResolvedSeries[],
  places: readonly Pick<ReportedRow, 'line' | 'column'>[],
  dryRun: boolean,
  { seriesById }: Picture,
): Promise<ImportReport> {
  const { recorded, differences: found, figuresReplaced: _, ...changes } = outcome;
  const rows: ReportedRow[] = [];
  await inTurns(recorded, ({ id, inserted }, i) => {
    const { line, column } = places[i] ?? { line: 0, column: null };
    const what = inserted ? (dryRun ? 'WOULD_INSERT' : 'INSERTED') : 'ALREADY_THERE';
    rows.push({ line, column, outcome: what, measurementId: what === 'WOULD_INSERT' ? null : id });
  });
  const differences: ReportedDifference[] = [];
  await inTurns(found, ({ place, seriesId: id, differences: ofSeries }) => {
    // In a dry run an id may be of a series that went away with it.
    const seriesId = dryRun && !seriesById.has(id) ? null : id;
    const { line } = series[place] ?? { line: 0 };
    for (const difference of ofSeries) differences.push({ ...difference, line, seriesId });
  });
  return { ...changes, dryRun, rows, differences, problems: [], problemCount: 0, userErrors: [] };
}
