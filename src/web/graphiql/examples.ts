/** A query that GraphiQL opens in a tab of its own on the first visit. */
export interface Example {
  /** What the tab is about. GraphiQL itself labels a tab with the name of its operation. */
  title: string;
  query: string;
  /** The variables as JSON values, where the query has any. */
  variables?: Record<string, unknown>;
}

/**
 * The examples in the order of their tabs; each runs as it stands on the seeded database. The first one has no
 * variables: GraphiQL would not show them before the tab is opened again.
 */
export const examples: readonly Example[] = [
  {
    title: 'The table',
    query: `# The table: memory by model, and what fits.
# NEAREST rounds as the published table does;
# the default, FLOOR, does not promise too much.
query TheTable {
  models(first: 50) {
    totalCount
    nodes {
      name
      inputSize
      poolSize
      parametersMillions
      pretrainedOn
      memoryPerImage
      memoryModel
      max22GB: maxBatchSize(gb: 22)
      max12GB: maxBatchSize(gb: 12)
      near22GB: maxBatchSize(gb: 22, rounding: NEAREST)
      near12GB: maxBatchSize(gb: 12, rounding: NEAREST)
    }
  }
}
`,
  },
  {
    title: 'What fits in 12 GB',
    query: `# What fits in 12 GB: change it in "Variables".
# 1 gb is 1000 MiB, as in the table. To be exact:
# gib, mib, or gpu with the name of a card.
query WhatFitsIn12GB($gb: Float!) {
  models(first: 50) {
    nodes {
      name
      inputSize
      maxBatchSize(gb: $gb)
    }
  }
}
`,
    variables: { gb: 12 },
  },
  {
    title: 'One model in detail',
    query: `# One model in detail, with its measurements.
query OneModelInDetail($name: String!) {
  model(name: $name) {
    name
    family
    parametersMillions
    pretrainedOn
    maxBatchSize(gb: 22)
    memoryAt(batchSize: 32)
    series(first: 10) {
      nodes {
        inputSize
        poolSize
        mode
        precision
        gpu {
          name
        }
        line {
          slopeMiB
          interceptMiB
          residualMiB
          rSquared
          points {
            batchSize
            memoryMiB
          }
        }
      }
    }
    measurements(first: 50) {
      totalCount
      nodes {
        batchSize
        outcome
        memoryMiB
        source {
          name
        }
      }
    }
  }
}
`,
    variables: { name: 'resnetv2_50x1_bitm' },
  },
  {
    title: 'Add a measurement',
    query: `# Add a measurement: put your own in "Variables".
# Run it twice: the second time nothing is inserted.
mutation AddAMeasurement($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) {
    measurements {
      inserted
      measurement {
        batchSize
        memoryMiB
        recordedAt
      }
    }
    model {
      name
      memoryPerImage
      memoryModel
      maxBatchSize(gpu: "RTX 3090")
    }
    diagnostics {
      message
    }
    userErrors {
      field
      message
    }
  }
}
`,
    variables: {
      input: {
        model: 'my_resnet',
        createModel: { parametersMillions: 25.6, pretrainedOn: 'in1k' },
        conditions: { inputSize: 224, gpu: 'RTX 3090', mode: 'TRAINING', precision: 'AMP' },
        readings: [
          // GraphiQL's linter knows no defaults: without outcome and strict it marks all of it as wrong.
          { batchSize: 32, memoryMiB: 5210, outcome: 'FIT' },
          { batchSize: 64, memoryMiB: 8954, outcome: 'FIT' },
        ],
        strict: false,
      },
    },
  },
];
