/** A query that GraphiQL opens in its own tab on the first visit. */
export interface Example {
  /** Title of the tab. GraphiQL shows the name of the operation. */
  title: string;
  query: string;
  /** The variables, if any. */
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
    title: 'What fits my card?',
    query: `# What fits my card: name yours in "Variables".
# "safeBatchSize" holds something back, "largestBatchSize" nothing.
query WhatFitsMyCard($gpu: String!) {
  models(first: 50) {
    nodes {
      name
      inputSize
      capacity(budget: { gpu: { name: $gpu } }) {
        safeBatchSize
        largestBatchSize
        evidence
      }
    }
  }
}
`,
    variables: { gpu: 'RTX 3090' },
  },
  {
    title: 'Which card do I need?',
    query: `# Which card do I need: the smallest come first.
query WhichCard($model: String!, $batchSize: Int!) {
  model(name: $model) {
    gpusThatFit(batchSize: $batchSize) {
      totalCount
      nodes {
        name
        totalMemoryMiB
      }
    }
  }
}
`,
    variables: { model: 'resnetv2_50x1_bitm', batchSize: 32 },
  },
  {
    title: 'What fits where?',
    query: `# What fits where: models against budgets.
# 1 gb is 1000 MiB, as in the table. To be exact:
# gib, mib, or gpu with the name of a card.
query WhatFitsWhere {
  capacityMatrix(
    filter: { inputSize: { gte: 448 } }
    budgets: [{ gb: 12 }, { gb: 22 }, { gpu: { name: "A100 80GB" } }]
  ) {
    nodes {
      model {
        name
      }
      capacities {
        budgetMiB
        safeBatchSize
        evidence
      }
    }
  }
}
`,
  },
  {
    title: 'How sure is that?',
    query: `# How sure is that: what an answer rests on,
# and which run would narrow it most.
query HowSure($model: String!, $gpu: String!) {
  model(name: $model) {
    capacity(budget: { gpu: { name: $gpu } }, confidence: CAUTIOUS) {
      explanation
      safeBatchSize
      evidence
      extrapolationFactor
      calibrated
      provenFit
      provenFailure
      residual
      diagnostics {
        message
      }
      nextMeasurement {
        batchSize
        reason
      }
      basedOn {
        nodes {
          batchSize
          outcome
          memoryMiB
        }
      }
    }
  }
}
`,
    variables: { model: 'resnetv2_50x1_bitm', gpu: 'RTX 3090' },
  },
  {
    title: 'How to train?',
    query: `# How to train: micro-batches and accumulation steps
# that multiply to the batch size that you want.
query HowToTrain($model: String!, $gpu: String!, $effectiveBatchSize: Int!) {
  model(name: $model) {
    trainingPlan(budget: { gpu: { name: $gpu } }, effectiveBatchSize: $effectiveBatchSize) {
      best {
        microBatchSize
        accumulationSteps
        memoryMiB
        headroomMiB
      }
      options {
        microBatchSize
        accumulationSteps
        memoryMiB
      }
    }
  }
}
`,
    variables: { model: 'resnetv2_50x1_bitm', gpu: 'RTX 3090', effectiveBatchSize: 256 },
  },
  {
    title: 'One model',
    query: `# One model: what was run, who measured it and when.
query OneModel($name: String!) {
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
        framework
        frameworkVersion
        reading
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
        measuredAt
        recordedBy
        note
        source {
          name
          kind
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
          // GraphiQL's linter ignores defaults: without outcome and strict it marks the input as invalid.
          { batchSize: 32, memoryMiB: 5210, outcome: 'FIT' },
          { batchSize: 64, memoryMiB: 8954, outcome: 'FIT' },
        ],
        strict: false,
      },
    },
  },
];
