import type { ModelEntry } from '../../catalogue/entries.ts';
import { capacityFields, capacityOf } from '../capacity/capacityFields.ts';
import type { Complete } from '../complete.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { ownedMeasurements } from '../measurement/measurementPage.ts';
import { globalId } from '../node/globalId.ts';
import { seriesPage } from '../series/seriesPage.ts';
import type { ModelResolvers, QueryResolvers } from '../types.generated.ts';
import { derivedFields } from './derivedFields.ts';
import { modelPage } from './modelPage.ts';

const Model: Complete<ModelResolvers, ModelEntry> = {
  ...derivedFields((model: ModelEntry) => model.defaultSeries),
  ...capacityFields((model: ModelEntry) => model.defaultSeries),
  capacity: ({ defaultSeries }, args, context) => defaultSeries && capacityOf(defaultSeries, args, context),
  id: ({ id }) => globalId('Model', id),
  inputSize: ({ defaultSeries }) => defaultSeries?.conditions.inputSize ?? null,
  poolSize: ({ defaultSeries }) => defaultSeries?.poolSize ?? null,
  measurements: ({ id, series }, args, context) => {
    const readings = series.reduce((sum, one) => sum + one.readings, 0);
    return ownedMeasurements('model', { id, readings }, args, context);
  },
  series: (model, args, { picture }) => seriesPage(model, args, picture()),
};

const Query: Required<Pick<QueryResolvers, 'model' | 'models'>> = {
  model: (_, { name }, { picture }) => picture().modelByName.get(name) ?? null,
  models: (_, args, { picture }) => modelPage(picture(), args),
};

export const modelResolvers = { Model, ModelConnection: connectionResolvers<ModelEntry>(), Query };
