import type { SeriesEntry } from '../../picture/entries.ts';
import { type Diagnostic as DiagnosticParent, diagnostics } from '../../domain/explanation/diagnostics.ts';
import { intercept, slope } from '../../domain/line/line.ts';
import { capacityFields, capacityOf } from '../capacity/capacityFields.ts';
import type { Complete } from '../complete.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { ownedMeasurements } from '../measurement/measurementPage.ts';
import { derivedFields } from '../model/derivedFields.ts';
import { chargePoints } from '../limits/chargePoints.ts';
import { globalId } from '../node/globalId.ts';
import type { DiagnosticResolvers, LineResolvers, SeriesResolvers } from '../types.generated.ts';
import { type LineParent, lineParent } from './lineParent.ts';

const Series: Complete<SeriesResolvers, SeriesEntry> = {
  ...derivedFields((series: SeriesEntry) => series),
  ...capacityFields((series: SeriesEntry) => series),
  capacity: capacityOf,
  id: ({ id }) => globalId('Series', id),
  isDefault: (series) => series.model.defaultSeries === series,
  inputSize: ({ conditions }) => conditions.inputSize,
  mode: ({ conditions }) => conditions.mode,
  precision: ({ conditions }) => conditions.precision,
  optimizer: ({ conditions }) => conditions.optimizer,
  gpu: ({ conditions }, _, { picture }) =>
    conditions.gpuId === null ? null : (picture().gpuById.get(conditions.gpuId) ?? null),
  framework: ({ conditions }) => conditions.framework,
  frameworkVersion: ({ conditions }) => conditions.frameworkVersion,
  reading: ({ conditions }) => conditions.reading,
  diagnostics: (series, _, { meter }) => {
    chargePoints(series, meter);
    return diagnostics(series.measured);
  },
  line: (series, { estimator }, { meter }) => {
    chargePoints(series, meter);
    return lineParent(series.measured, estimator);
  },
  measurements: (series, args, context) => ownedMeasurements('series', series, args, context),
};

const Line: Complete<LineResolvers, LineParent> = {
  slopeMiB: ({ line }) => slope(line),
  interceptMiB: ({ line }) => intercept(line),
  residualMiB: ({ quality }) => quality?.residualMiB ?? null,
  relativeResidual: ({ quality }) => quality?.relativeResidual ?? null,
  rSquared: ({ quality }) => quality?.rSquared ?? null,
};

/** Maximum number of ids in a diagnostic. */
const MAX_IDS = 100;

const Diagnostic: Complete<DiagnosticResolvers, DiagnosticParent> = {
  measurementIds: ({ readings = [] }) => readings.slice(0, MAX_IDS).map((id) => globalId('Measurement', id)),
};

export const seriesResolvers = {
  Series,
  SeriesConnection: connectionResolvers<SeriesEntry>(),
  Line,
  Diagnostic,
};
