import { GraphQLError } from 'graphql';
import type { Picture } from '../../picture/picture.ts';
import { type OpenTable, TableTimeout } from '../../tables/openTable.ts';
import { MAX_PROBLEMS, ProblemList } from '../../tables/content/problemList.ts';
import type { TableFormat } from '../../tables/readOptions.ts';
import type { TableReading } from '../../tables/content/tableContent.ts';
import { limitOf } from '../../domain/recording/reading.ts';
import { inTurns } from '../../runtime/inTurns.ts';
import type { Unit } from '../../domain/capacity/budget.ts';
import type { Author } from '../../store/author.ts';
import type { Problem } from '../../store/problem.ts';
import type { ImportModel, ImportReading, ImportedTable } from '../../store/tableImport.ts';
import type { Context } from '../context.ts';
import {
  type ImportReport,
  type ReportedDifference,
  type ReportedRow,
  refusedImport,
  refusedTable,
} from './importReport.ts';
import { type ResolvedSeries, modelCheck, seriesResolver } from './resolveSeries.ts';

/** An import, checked but for the table itself. */
export interface ImportOrder {
  readonly format: TableFormat;
  /** UTF-8, in as many parts as it came; handed over, see openTable. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly unit: Unit | null;
  /** The source of what has none in the table; null: the author's own. */
  readonly source: string | null;
  readonly dryRun: boolean;
}

type ImportContext = Pick<Context, 'picture' | 'write' | 'openTable'>;

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
  { picture, write }: ImportContext,
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
      .slice(0, MAX_PROBLEMS);
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
  const { readings: readingCount } = table.summary.counts;
  const rows = { format, models, series, sources, slices, readingCount };
  const written = await write((store) => store.importTable(author, rows, { dryRun }));
  if (!written.ok) return refusedImport(dryRun, written.problems);
  return report(written.value, series, places, dryRun, known);
}

/** @param before how many sources come before those of the table. */
function importReading(
  reading: TableReading,
  series: readonly ResolvedSeries[],
  before: number,
): ImportReading {
  const { line: _line, column: _column, source, ...rest } = reading;
  const limitMiB = limitOf(reading, series[reading.series]?.gpu?.totalMemoryMiB ?? null);
  return { ...rest, limitMiB, source: source === null ? 0 : source + before };
}

async function report(
  imported: ImportedTable,
  series: readonly ResolvedSeries[],
  places: readonly Pick<ReportedRow, 'line' | 'column'>[],
  dryRun: boolean,
  { seriesById }: Picture,
): Promise<ImportReport> {
  const { recorded, differences: found, ...changes } = imported;
  const rows: ReportedRow[] = [];
  await inTurns(recorded, ({ id, inserted }, i) => {
    const { line, column } = places[i] ?? { line: 0, column: null };
    const what = inserted ? (dryRun ? 'WOULD_INSERT' : 'INSERTED') : 'ALREADY_THERE';
    rows.push({ line, column, outcome: what, measurementId: what === 'WOULD_INSERT' ? null : id });
  });
  const differences: ReportedDifference[] = [];
  await inTurns(found, ({ index, seriesId: id, differences: ofSeries }) => {
    // In a dry run an id may be of a series that was undone with it.
    const seriesId = dryRun && !seriesById.has(id) ? null : id;
    const { line } = series[index] ?? { line: 0 };
    for (const difference of ofSeries) differences.push({ ...difference, line, seriesId });
  });
  return { ...changes, dryRun, rows, differences, problems: [], problemCount: 0, userErrors: [] };
}
