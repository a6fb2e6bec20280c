import { type MaybePromise, whenReady } from '../../runtime/whenReady.ts';
import type { MeasurementRow, Provenance } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import type { Context } from '../context.ts';
import { pricedText } from '../limits/pricedText.ts';
import { globalId } from '../node/globalId.ts';
import type { MeasurementResolvers, QueryResolvers } from '../types.generated.ts';
import { measurementPage } from './measurementPage.ts';

/** The resolver of a field of the provenance. */
function ofProvenance<T>(value: (provenance: Provenance, context: Context) => T) {
  return (row: MeasurementRow, _: unknown, context: Context): MaybePromise<T> =>
    whenReady(context.loaders().provenance(row), (provenance) => value(provenance, context));
}

const Measurement: Complete<MeasurementResolvers, MeasurementRow> = {
  id: ({ id }) => globalId('Measurement', id),
  series: ({ seriesId }, _, { seriesById }) => seriesById(seriesId),
  source: ofProvenance(({ source }) => source),
  measuredAt: ofProvenance(({ measuredAt }) => measuredAt),
  recordedAt: ofProvenance(({ recordedAt }) => recordedAt),
  recordedBy: ofProvenance(({ recordedBy }) => recordedBy),
  note: ofProvenance(({ note }, { meter }) => pricedText(note, meter)),
  retractedAt: ofProvenance(({ retractedAt }) => retractedAt),
  retractedBy: ofProvenance(({ retractedBy }) => retractedBy),
  retractionReason: ofProvenance(({ retractionReason }, { meter }) => pricedText(retractionReason, meter)),
};

const Query: Required<Pick<QueryResolvers, 'measurements' | 'recorder'>> = {
  measurements: (_, args, context) => measurementPage(args, context),
  recorder: (_, _args, context) => {
    const access = context.access();
    return access.ok ? access.author.name : null;
  },
};

export const measurementResolvers = {
  Measurement,
  MeasurementConnection: connectionResolvers<MeasurementRow>(),
  Query,
};
