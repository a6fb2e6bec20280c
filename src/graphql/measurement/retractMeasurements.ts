import { requireAuthor } from '../access.ts';
import { checkedWrite } from '../mutation/checkedWrite.ts';
import { idOf } from '../mutation/idOf.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type { MutationResolvers } from '../types.generated.ts';

/** Measurements of one call. */
const MAX_IDS = 1000;

/** Mutation.retractMeasurements: all of them or none. */
export const retractMeasurements: NonNullable<MutationResolvers['retractMeasurements']> = async (
  _,
  { input },
  { access, write, queries, picture },
) => {
  const author = requireAuthor(access);
  const check = new InputCheck();
  check.size(['ids'], input.ids, 1, MAX_IDS);
  const reason = check.requiredNote(['reason'], input.reason);
  const ids = input.ids.map((id) => idOf('Measurement', id));
  const written = await checkedWrite(check, { write }, (store) => store.retract(author, ids, reason));
  if (!written.ok) return { measurements: [], retractedNow: 0, series: [], userErrors: written.problems };
  const rows = new Map((await queries.measurementsById(ids)).map((row) => [row.id, row]));
  const measurements = ids.flatMap((id) => rows.get(id) ?? []);
  const seriesIds = [...new Set(measurements.map(({ seriesId }) => seriesId))];
  return {
    measurements,
    retractedNow: written.value.length,
    series: seriesIds.flatMap((id) => picture().seriesById.get(id) ?? []),
    userErrors: [],
  };
};
