import type { MeasurementRow } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { pricedText } from '../limits/pricedText.ts';
import { globalId } from '../node/globalId.ts';
import type { MeasurementResolvers, QueryResolvers } from '../types.generated.ts';
import { measurementPage } from './measurementPage.ts';

const Measurement: Complete<MeasurementResolvers, MeasurementRow> = {
  id: ({ id }) => globalId('Measurement', id),
  series: ({ seriesId }, _, { seriesById }) => seriesById(seriesId),
  source: ({ id, provenanceOf }) => provenanceOf(id).source,
  measuredAt: ({ id, provenanceOf }) => provenanceOf(id).measuredAt,
  recordedAt: ({ id, provenanceOf }) => provenanceOf(id).recordedAt,
  recordedBy: ({ id, provenanceOf }) => provenanceOf(id).recordedBy,
  note: ({ id, provenanceOf }, _, { meter }) => pricedText(provenanceOf(id).note, meter),
  retractedAt: ({ id, provenanceOf }) => provenanceOf(id).retractedAt,
  retractedBy: ({ id, provenanceOf }) => provenanceOf(id).retractedBy,
  retractionReason: ({ id, provenanceOf }, _, { meter }) =>
    pricedText(provenanceOf(id).retractionReason, meter),
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
