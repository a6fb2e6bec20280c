import { globSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { GraphQLSchema } from 'graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';

/** The SDL as a module, so that neither the bundle nor a test has to read files. */
const typeDefs = (schema: GraphQLSchema): string =>
  `export const typeDefs = ${JSON.stringify(printSchemaWithDirectives(schema))};\n`;

const mapped = (path: string): string => `../${path}`;

// In one piece, since the order of several files differs from run to run.
const inOnePiece = (files: string): string =>
  globSync(files)
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

const sdl = inOnePiece('src/graphql/**/*.graphql');

const page = (node: string): string => `./connection/page.ts#Page<${node}>`;

const config: CodegenConfig = {
  schema: sdl,
  config: { sort: false },
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'src/graphql/typeDefs.generated.ts': {
      preset: {
        buildGeneratesSection: (options) => [
          {
            ...options,
            filename: options.baseOutputDir,
            plugins: [{ typeDefs: {} }],
            pluginMap: { typeDefs: { plugin: typeDefs } },
          },
        ],
      },
    },
    // The dashboard is a client like any other: its documents are checked against the public API.
    'src/web/dashboard/api/operations.generated.ts': {
      documents: inOnePiece('src/web/dashboard/**/*.graphql'),
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        // As text, so that the page needs no parser.
        documentMode: 'string',
        // So that what a page does not use is left out of its bundle.
        pureMagicComment: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: 'string', DateTime: 'string' },
      },
    },
    'src/graphql/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        inputMaybeValue: 'T | null | undefined',
        maybeValue: 'T | null',
        avoidOptionals: { field: true },
        scalars: { ID: 'string', DateTime: 'Date' },
        mappers: {
          Model: mapped('picture/entries.ts#ModelEntry'),
          Series: mapped('picture/entries.ts#SeriesEntry'),
          Gpu: mapped('picture/entries.ts#GpuEntry'),
          Measurement: mapped('store/rows.ts#MeasurementRow'),
          Source: mapped('store/rows.ts#SourceRow'),
          Line: './series/lineParent.ts#LineParent',
          Diagnostic: mapped('domain/explanation/diagnostics.ts#Diagnostic as DiagnosticParent'),
          ImportTablePayload: './table/importReport.ts#ImportReport',
          ImportedRow: './table/importReport.ts#ReportedRow',
          PublishedDifference: './table/importReport.ts#ReportedDifference',
          Point: mapped('domain/series/series.ts#Point as PointParent'),
          ModelConnection: page('ModelEntry'),
          SeriesConnection: page('SeriesEntry'),
          GpuConnection: page('GpuEntry'),
          MeasurementConnection: page('MeasurementRow'),
          SourceConnection: page('SourceRow'),
          PublishedFigure: mapped('store/rows.ts#FigureRow'),
          PublishedFigureConnection: page('FigureRow'),
          Capacity: './capacity/capacityParent.ts#CapacityParent',
          BatchFigure: mapped('domain/capacity/capacityAnswer.ts#BatchFigure as BatchFigureParent'),
          TrainingPlan: './capacity/trainingPlan.ts#TrainingPlanParent',
          CapacityRow: './capacity/capacityMatrix.ts#CapacityRowParent',
          CapacityRowConnection: page('CapacityRowParent'),
          PageInfo: './connection/page.ts#PageInfo as PageInfoParent',
        },
      },
    },
  },
};

export default config;
