import { type CheckedFigure, checkFigure } from '../../domain/claims/publishedFigure.ts';
import type { FigureRow, SourceRow } from '../../store/rows.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, once } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import type { Context } from '../context.ts';
import { type MaybePromise, whenReady } from '../../runtime/whenReady.ts';
import { chargePoints } from '../limits/chargePoints.ts';
import type { SourcePublishedFiguresArgs } from '../types.generated.ts';

const ORDER = 'published figures';

/** A page of what a source claims. */
export function publishedFigures(
  { id }: SourceRow,
  args: SourcePublishedFiguresArgs,
  { queries, loaders }: Context,
): Page<FigureRow> {
  const kind = args.kind ?? null;
  const request = pageRequest(args, ORDER, ['number']);
  return {
    slice: once(() => queries.publishedFigures(id, kind, request)),
    cursorOf: (row) => encodeCursor(ORDER, [row.id]),
    totalCount: async () => {
      const counts = await loaders().figureCounts.load(id);
      if (kind !== null) return counts.get(kind) ?? 0;
      return [...counts.values()].reduce((sum, count) => sum + count, 0);
    },
  };
}

/** A claim beside what is computed. */
export function audited(row: FigureRow, { seriesById, meter }: Context): MaybePromise<CheckedFigure> {
  return whenReady(seriesById(row.seriesId), (series) => {
    chargePoints(series, meter);
    return checkFigure(series.measured, row, row.memoryPerImage);
  });
}
