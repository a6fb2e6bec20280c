import { retractMeasurements as retract } from '../../store/sqlite/write/run/retractMeasurements.ts';
import { requireAuthor } from '../access.ts';
import { checkedWrite } from '../mutation/checkedWrite.ts';
import { idOf } from '../mutation/idOf.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type { MutationResolvers } from '../types.generated.ts';

const MOST_IDS = 1000;

/** Mutation.retractMeasurements: all of them or none. */
export const retractMeasurements: NonNullable<MutationResolvers['retractMeasurements']> = async (
  _,
  { input },
  { access, write, queries, picture },
) => {
  const author = requireAuthor(access);
  const check = new InputCheck();
  check.size(['ids'], input.ids, 1, MOST_IDS);
  const reason = check.requiredNote(['reason'], input.reason);
  const ids = input.ids.map((id) => idOf('Measurement', id));
  const outcome = await checkedWrite(check, { write }, author, (tx) => retract(tx, author, ids, reason));
  if (!outcome.ok) return { measurements: [], retractedNow: 0, series: [], userErrors: outcome.problems };
  const rows = new Map(queries.measurementsById(ids).map((row) => [row.id, row]));
  const measurements = ids.flatMap((id) => rows.get(id) ?? []);
  const seriesIds = [...new Set(measurements.map(({ seriesId }) => seriesId))];
  return {
    measurements,
    retractedNow: outcome.value.length,
    series: seriesIds.flatMap((id) => picture().seriesById.get(id) ?? []),
    userErrors: [],
  };
};
