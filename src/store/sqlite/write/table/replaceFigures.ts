import type { PublishedFigure } from '../../../../domain/claims/publishedFigure.ts';
import type { Transaction } from '../../connection/writer.ts';
import { inSlices } from '../inSlices.ts';

/** The figures that a source publishes of a series. */
export interface SeriesFigures {
  readonly seriesId: number;
  readonly figures: readonly PublishedFigure[];
}

/** Stores the figures of a source in place of its earlier ones of the same series. @returns how many were replaced. */
export async function replaceFigures(
  tx: Transaction,
  sourceId: number,
  claims: readonly SeriesFigures[],
): Promise<number> {
  let replaced = 0;
  const work = async (slice: readonly SeriesFigures[]): Promise<void> => {
    const seriesIds = JSON.stringify(slice.map(({ seriesId }) => seriesId));
    replaced += await tx.$executeRaw`
      DELETE FROM PublishedFigure
      WHERE sourceId = ${sourceId} AND seriesId IN (SELECT value FROM json_each(${seriesIds}))`;
    const rows = slice.flatMap(({ seriesId, figures }) => figures.map((figure) => ({ seriesId, ...figure })));
    await tx.$executeRaw`
      INSERT INTO PublishedFigure (sourceId, seriesId, kind, gb, value)
      SELECT ${sourceId}, value->>'seriesId', value->>'kind', value->>'gb', value->>'value'
      FROM json_each(${JSON.stringify(rows)}) ORDER BY key`;
  };
  await inSlices(claims, work, ({ figures }) => 1 + figures.length);
  return replaced;
}
