import type { Author } from '../../../author.ts';
import type { ImportedTable, TableImport } from '../../../tableImport.ts';
import type { Transaction } from '../../connection/writer.ts';
import { audit } from '../audit.ts';
import { inSlices } from '../inSlices.ts';
import { refuseOthersSource, refuseSeedSource } from '../sources.ts';
import { importRows } from './importRows.ts';

/** Names and facts that the audit entry lists; it counts all. */
const MAX_AUDITED = 20;

/** Rows that take about a megabyte of the write-ahead log. */
const LARGE = 5_000;

/** Whether an import writes so much that its commit would hold the event loop. */
export function isLarge({ readingCount, models }: TableImport): boolean {
  return readingCount + models.length >= LARGE;
}

/** @throws Refusal for a source that the author may not use, and as `importRows`. */
export async function importTable(
  tx: Transaction,
  author: Author,
  table: TableImport,
): Promise<ImportedTable> {
  const { sources, series, format } = table;
  const [publisher] = sources;
  if (publisher !== undefined && series.some(({ figures }) => figures.length > 0)) {
    await refuseOthersSource(tx, author, publisher);
  }
  await inSlices(sources, (slice) => refuseSeedSource(tx, author, slice, 'text'));
  const imported = await importRows(tx, table, author.role === 'ADMIN');
  const { recorded, differences, createdModels, createdSources, filledIn, ...counts } = imported;
  await audit(tx, author, 'importTable', {
    format,
    sources: sources.slice(0, MAX_AUDITED),
    ...counts,
    createdModels: createdModels.slice(0, MAX_AUDITED),
    createdSources: createdSources.slice(0, MAX_AUDITED),
    filledIn: filledIn.slice(0, MAX_AUDITED),
  });
  return imported;
}
