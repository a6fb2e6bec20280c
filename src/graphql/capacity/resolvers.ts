import { capacity } from '../../domain/capacity/capacity.ts';
import { nextMeasurement } from '../../domain/explanation/nextMeasurement.ts';
import { safeBatchSize } from '../../domain/capacity/safeBatchSize.ts';
import type { Complete } from '../complete.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { ownedMeasurements } from '../measurement/measurementPage.ts';
import type { CapacityResolvers, QueryResolvers } from '../types.generated.ts';
import { type CapacityRowParent, capacityMatrix } from './capacityMatrix.ts';
import type { CapacityParent } from './capacityParent.ts';

const Capacity: Complete<CapacityResolvers, CapacityParent> = {
  // The two that pages of models ask for are worked out alone.
  largestBatchSize: ({ series, budgetMiB, estimator }) =>
    capacity(series.measured, budgetMiB, estimator, 'FLOOR'),
  safeBatchSize: ({ series, budgetMiB, estimator, confidence }) =>
    safeBatchSize(series.measured, budgetMiB, estimator, confidence),
  powerOfTwo: ({ answer }) => answer().powerOfTwo,
  multipleOfEight: ({ answer }) => answer().multipleOfEight,
  atLargest: ({ answer }) => answer().figures.largest,
  atSafe: ({ answer }) => answer().figures.safe,
  atPowerOfTwo: ({ answer }) => answer().figures.powerOfTwo,
  atMultipleOfEight: ({ answer }) => answer().figures.multipleOfEight,
  evidence: ({ answer }) => answer().evidence,
  extrapolationFactor: ({ answer }) => answer().extrapolationFactor,
  calibrated: ({ answer }) => answer().calibrated,
  provenFit: ({ answer }) => answer().provenFit,
  provenFailure: ({ answer }) => answer().provenFailure,
  residual: ({ answer }) => answer().residual,
  diagnostics: ({ answer }) => answer().diagnostics,
  explanation: ({ answer }) => answer().explanation,
  nextMeasurement: ({ series, budgetMiB, estimator, confidence }) =>
    nextMeasurement(series.measured, budgetMiB, estimator, confidence),
  basedOn: ({ series: { id, readings, measured } }, args, context) =>
    ownedMeasurements('answer', { id, readings: readings - measured.unreadable.length }, args, context),
};

const Query: Required<Pick<QueryResolvers, 'capacityMatrix'>> = {
  capacityMatrix: (_, args, context) => capacityMatrix(args, context),
};

export const capacityResolvers = {
  Capacity,
  CapacityRowConnection: connectionResolvers<CapacityRowParent>(),
  Query,
};
