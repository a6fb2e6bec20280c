import { inTurns } from '../../runtime/inTurns.ts';
import { nextTurn } from '../../runtime/nextTurn.ts';
import { checkFigure } from '../../domain/claims/publishedFigure.ts';
import type { SourceRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { PRICE } from '../limits/prices.ts';
import type { Loaders } from '../loaders.ts';
import type { SourceAudit } from '../types.generated.ts';

/** The audits of one operation. */
interface Audits {
  readonly bySource: Map<number, Promise<SourceAudit>>;
  /** The one that was asked for last, whatever comes of it: the next begins after it. */
  last: Promise<unknown>;
}

/** As long as an operation sees the same data: its loaders are made anew after a write. */
const known = new WeakMap<Loaders, Audits>();

/** Counts up all batch sizes that a source published: once for an operation, however many fields ask. */
export function sourceAudit({ id }: SourceRow, context: Context): Promise<SourceAudit> {
  const loaders = context.loaders();
  const audits: Audits = known.get(loaders) ?? { bySource: new Map(), last: Promise.resolve() };
  known.set(loaders, audits);
  const asked = audits.bySource.get(id);
  if (asked !== undefined) return asked;
  const audit = audits.last.then(() => auditAll(id, context));
  audits.bySource.set(id, audit);
  audits.last = audit.catch(() => undefined);
  return audit;
}

/** The claims may have been committed after the picture: those of series that are not in it are left out. */
async function auditAll(sourceId: number, { queries, picture, meter }: Context): Promise<SourceAudit> {
  await nextTurn();
  const { seriesById } = picture();
  const claims = (await queries.publishedBatchSizes(sourceId)).flatMap((figure) => {
    const series = seriesById.get(figure.seriesId);
    return series === undefined ? [] : [{ figure, measured: series.measured }];
  });
  meter.charge(claims.length * PRICE.auditedFigure);
  let [overPromising, differing] = [0, 0];
  await inTurns(claims, ({ figure, measured }) => {
    const { differs, overBudgetMiB } = checkFigure(measured, figure, figure.memoryPerImage);
    if ((overBudgetMiB ?? 0) > 0) overPromising += 1;
    if (differs) differing += 1;
  });
  return { batchSizes: claims.length, overPromising, differing };
}
