import type { MeasurementRow } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { globalId } from '../node/globalId.ts';
import type { MeasurementResolvers, QueryResolvers } from '../types.generated.ts';
import { measurementPage } from './measurementPage.ts';

const Measurement: Complete<MeasurementResolvers, MeasurementRow> = {
  id: ({ id }) => globalId('Measurement', id),
  series: ({ seriesId }, _, { seriesById }) => seriesById(seriesId),
  source: (row) => row.provenance().source,
  measuredAt: (row) => row.provenance().measuredAt,
  recordedAt: (row) => row.provenance().recordedAt,
  recordedBy: (row) => row.provenance().recordedBy,
  note: (row) => row.provenance().note,
  retractedAt: (row) => row.provenance().retractedAt,
  retractedBy: (row) => row.provenance().retractedBy,
  retractionReason: (row) => row.provenance().retractionReason,
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
