import type { Database } from 'better-sqlite3';
import type { FigureKind } from '../../../domain/claims/publishedFigure.ts';
import { type PageRequest, type Slice, sliceOf } from '../../pageRequest.ts';
import type { FigureCounts, FigureRow } from '../../rows.ts';
import { statementCache } from '../connection/statementCache.ts';
import { keyset } from './keyset.ts';
import { allOf, where } from './sqlCondition.ts';

const SELECT = `SELECT f.id, f.seriesId, f.kind, f.gb, f.value,
    (SELECT p.value FROM PublishedFigure p
     WHERE p.sourceId = f.sourceId AND p.seriesId = f.seriesId AND p.kind = 'MEMORY_PER_IMAGE') AS memoryPerImage
  FROM PublishedFigure f`;

/** See Queries.publishedFigures. */
export function publishedFigures(
  reader: Database,
): (sourceId: number, kind: FigureKind | null, request: PageRequest) => Slice<FigureRow> {
  const prepared = statementCache((sql) => reader.prepare<[(string | number)[]], FigureRow>(sql));
  return (sourceId, kind, request) => {
    const { bounds, order, limit } = keyset(['f.id'], request);
    const { sql, values } = allOf([
      ...where('f.sourceId', { eq: sourceId }),
      ...where('f.kind', { eq: kind }),
      ...bounds,
    ]);
    const rows = prepared(`${SELECT} WHERE ${sql} ORDER BY ${order} LIMIT ?`).all([...values, limit]);
    return sliceOf(rows, request);
  };
}

/** See Queries.publishedFigureCounts. */
export function publishedFigureCounts(reader: Database): (sourceIds: readonly number[]) => FigureCounts[] {
  const select = reader.prepare<
    [string],
    { readonly sourceId: number; readonly kind: FigureKind; readonly n: number }
  >(
    `SELECT sourceId, kind, count(*) AS n FROM PublishedFigure
     WHERE sourceId IN (SELECT value FROM json_each(?)) GROUP BY sourceId, kind`,
  );
  return (sourceIds) => {
    const bySource = Map.groupBy(select.all(JSON.stringify(sourceIds)), ({ sourceId }) => sourceId);
    return sourceIds.map((id) => new Map(bySource.get(id)?.map(({ kind, n }) => [kind, n])));
  };
}

/** See Queries.publishedBatchSizes. */
export function publishedBatchSizes(reader: Database): (sourceId: number) => FigureRow[] {
  const select = reader.prepare<[number], FigureRow>(
    `${SELECT} WHERE f.sourceId = ? AND f.kind = 'MAX_BATCH_SIZE' ORDER BY f.id`,
  );
  return (sourceId) => select.all(sourceId);
}
