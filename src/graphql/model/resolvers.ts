import type { ModelEntry } from '../../picture/entries.ts';
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
  measurements: (model, args, context) => ownedMeasurements('model', model, args, context),
  series: (model, args, context) => seriesPage(model, args, context),
};

const Query: Required<Pick<QueryResolvers, 'model' | 'models'>> = {
  model: (_, { name }, { picture }) => picture().modelByName.get(name) ?? null,
  models: (_, args, context) => modelPage(args, context),
};

export const modelResolvers = { Model, ModelConnection: connectionResolvers<ModelEntry>(), Query };
