import { importTable } from '../table/resolvers.ts';
import { gpuMutations } from '../gpu/gpuMutations.ts';
import { recordMeasurements } from '../measurement/recordMeasurements.ts';
import { retractMeasurements } from '../measurement/retractMeasurements.ts';
import { modelMutations } from '../model/modelMutations.ts';
import type { MutationResolvers } from '../types.generated.ts';

const Mutation: Required<MutationResolvers> = {
  ...gpuMutations,
  ...modelMutations,
  importTable,
  recordMeasurements,
  retractMeasurements,
};

export const mutationResolvers = { Mutation };
