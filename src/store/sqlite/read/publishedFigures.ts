import type { Database } from 'better-sqlite3';
import type { FigureKind, PublishedFigure } from '../../../domain/claims/publishedFigure.ts';
import { keyset } from './keyset.ts';
import { type PageRequest, type Slice, sliceOf } from './pageRequest.ts';
import { allOf, where } from './sqlCondition.ts';
import { statementCache } from '../connection/statementCache.ts';

/** A claim of a source of a series. */
export interface FigureRow extends PublishedFigure {
  readonly id: number;
  readonly seriesId: number;
  /** What the same source claims of the same series, in MiB. */
  readonly memoryPerImage: number | null;
}

const SELECT = `SELECT f.id, f.seriesId, f.kind, f.gb, f.value,
    (SELECT p.value FROM PublishedFigure p
     WHERE p.sourceId = f.sourceId AND p.seriesId = f.seriesId AND p.kind = 'MEMORY_PER_IMAGE') AS memoryPerImage
  FROM PublishedFigure f`;

/** A page of what a source claims; a key is [id]. */
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

/** How many claims of each kind sources have; in the order of the ids. */
export function publishedFigureCounts(
  reader: Database,
): (sourceIds: readonly number[]) => ReadonlyMap<FigureKind, number>[] {
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

/** All batch sizes that a source claims, in the order of its table. */
export function publishedBatchSizes(reader: Database): (sourceId: number) => FigureRow[] {
  const select = reader.prepare<[number], FigureRow>(
    `${SELECT} WHERE f.sourceId = ? AND f.kind = 'MAX_BATCH_SIZE' ORDER BY f.id`,
  );
  return (sourceId) => select.all(sourceId);
}
