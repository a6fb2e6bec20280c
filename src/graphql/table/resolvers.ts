import type { TableProblem } from '../../tables/content/table.ts';
import { filterModels } from '../../picture/find/findModels.ts';
import { requireAuthor } from '../access.ts';
import type { Complete } from '../complete.ts';
import { modelFilterOf } from '../model/modelFilter.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type {
  ImportTablePayloadResolvers,
  ImportedRowResolvers,
  MutationResolvers,
  PublishedDifferenceResolvers,
  QueryResolvers,
} from '../types.generated.ts';
import { userInputError } from '../userInputError.ts';
import { exportChunks } from './exportChunks.ts';
import {
  type ImportReport,
  type ReportedDifference,
  type ReportedRow,
  refusedImport,
  refusedTable,
} from './importReport.ts';
import { runImport } from './runImport.ts';

/** Maximum number of rows that a payload lists; the counts are of all. */
const MAX_ROWS = 1_000;

/** Maximum number of rows of an export by GraphQL, whose answer is one piece. */
const MAX_EXPORTED_ROWS = 20_000;

/** Maximum length of an export by GraphQL: its JSON is made in one turn of the event loop. */
const MAX_CHARACTERS = 2_000_000;

const TOO_LONG = `The table has more than ${MAX_CHARACTERS.toLocaleString('en')} characters, and exportTable gives no more. Narrow the filter, or use GET /export, which has no limit.`;

const ImportTablePayload: Complete<ImportTablePayloadResolvers, ImportReport> = {
  rows: ({ rows }, { first, outcome }) => {
    const wanted = outcome == null ? rows : rows.filter((row) => row.outcome === outcome);
    return wanted.slice(0, checkedFirst(first));
  },
  publishedDifferences: ({ differences }, { first }) => differences.slice(0, checkedFirst(first)),
  publishedDifferenceCount: ({ differences }) => differences.length,
  createdModels: ({ createdModels }, { first }) => createdModels.slice(0, checkedFirst(first)),
  createdSources: ({ createdSources }, { first }) => createdSources.slice(0, checkedFirst(first)),
  filledIn: ({ filledIn }, { first }) => filledIn.slice(0, checkedFirst(first)),
};

const ImportedRow: Complete<ImportedRowResolvers, ReportedRow> = {
  measurement: ({ measurementId }, _, { loaders }) =>
    measurementId === null ? null : loaders().measurement.load(measurementId),
};

const PublishedDifference: Complete<PublishedDifferenceResolvers, ReportedDifference> = {
  published: ({ value }) => value,
  series: ({ seriesId }, _, { picture }) =>
    seriesId === null ? null : (picture().seriesById.get(seriesId) ?? null),
};

/** Mutation.importTable. */
export const importTable: NonNullable<MutationResolvers['importTable']> = (_, { input }, context) => {
  const author = requireAuthor(context.access);
  const { format, unit = null, dryRun = false, text } = input;
  const check = new InputCheck();
  const source = check.name(['source'], input.source);
  if (check.problems.length > 0) return refusedImport(dryRun, check.problems);
  if (!text.isWellFormed()) return refusedTable(dryRun, [HALF_CHARACTER]);
  return runImport(context, author, {
    format,
    parts: [new TextEncoder().encode(text)],
    unit,
    source,
    dryRun,
  });
};

const HALF_CHARACTER: TableProblem = {
  line: 1,
  column: null,
  columnName: null,
  message: 'the text contains half of a character (an unpaired surrogate); take it out',
};

const Query: Required<Pick<QueryResolvers, 'exportTable'>> = {
  exportTable: async (_, { format, shape, filter: given }, context) => {
    const picture = context.picture();
    const filter = modelFilterOf(given, context.findGpu);
    let rows = 0;
    for (const { readings } of filterModels(picture.models, filter, picture.capacityColumns)) {
      // A model without readings has a row of its own.
      rows += Math.max(1, readings);
    }
    if (rows > MAX_EXPORTED_ROWS) {
      const [found, most] = [rows, MAX_EXPORTED_ROWS].map((count) => count.toLocaleString('en'));
      throw userInputError(
        `There are ${found} rows to export, and exportTable gives at most ${most}. Narrow the filter, or use GET /export, which has no limit.`,
      );
    }
    let table = '';
    for await (const chunk of exportChunks(context, { format, shape, filter })) {
      table += chunk;
      if (table.length > MAX_CHARACTERS) throw userInputError(TOO_LONG);
    }
    return table;
  },
};

export const exchangeResolvers = { ImportTablePayload, ImportedRow, PublishedDifference, Query };

function checkedFirst(first: number): number {
  if (first >= 0 && first <= MAX_ROWS) return first;
  throw userInputError(`first is from 0 to ${MAX_ROWS}; got ${first}.`);
}
