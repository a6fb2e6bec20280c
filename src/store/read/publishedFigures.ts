import type { Database } from 'better-sqlite3';
import type { FigureKind, PublishedFigure } from '../../memory/publishedFigure.ts';
import { keyset } from '../keyset.ts';
import { type PageRequest, type Slice, sliceOf } from '../pageRequest.ts';
import { allOf, where } from '../sqlCondition.ts';

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
  return (sourceId, kind, request) => {
    const { bounds, order, limit } = keyset(['f.id'], request);
    const { sql, values } = allOf([
      ...where('f.sourceId', { eq: sourceId }),
      ...where('f.kind', { eq: kind }),
      ...bounds,
    ]);
    const rows = reader
      .prepare<[(string | number)[]], FigureRow>(`${SELECT} WHERE ${sql} ORDER BY ${order} LIMIT ?`)
      .all([...values, limit]);
    return sliceOf(rows, request);
  };
}

/** How many claims of each kind a source has. */
export function publishedFigureCounts(
  reader: Database,
): (sourceId: number) => ReadonlyMap<FigureKind, number> {
  const select = reader.prepare<[number], { readonly kind: FigureKind; readonly n: number }>(
    'SELECT kind, count(*) AS n FROM PublishedFigure WHERE sourceId = ? GROUP BY kind',
  );
  return (sourceId) => new Map(select.all(sourceId).map(({ kind, n }) => [kind, n]));
}
