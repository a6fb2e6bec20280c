import type { MeasurementRow } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { globalId } from '../node/globalId.ts';
import type { MeasurementResolvers, QueryResolvers } from '../types.generated.ts';
import { measurementPage } from './measurementPage.ts';

const Measurement: Complete<MeasurementResolvers, MeasurementRow> = {
  id: ({ id }) => globalId('Measurement', id),
  series: ({ seriesId }, _, { picture }) => {
    const series = picture().seriesById.get(seriesId);
    if (series === undefined) throw new Error(`Series ${String(seriesId)} went away while it was read.`);
    return series;
  },
};

const Query: Required<Pick<QueryResolvers, 'measurements'>> = {
  measurements: (_, args, context) => measurementPage(args, context),
};

export const measurementResolvers = {
  Measurement,
  MeasurementConnection: connectionResolvers<MeasurementRow>(),
  Query,
};
