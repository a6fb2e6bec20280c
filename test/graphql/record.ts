/** Records measurements and reads everything back. */
export const RECORD = `mutation ($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) {
    measurements {
      inserted
      measurement {
        id batchSize outcome memoryMiB limitMiB measuredAt recordedBy note retractedAt
        source { name kind }
      }
    }
    series {
      id isDefault inputSize poolSize mode precision framework gpu { name }
      diagnostics { code message batchSizes }
    }
    model { id name family parametersMillions memoryPerImage memoryModel maxBatchSize(gb: 22) }
    diagnostics { code message batchSizes }
    userErrors { code field message }
  }
}`;

export interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** What RECORD answers, as far as tests take it apart. */
export interface Recorded {
  readonly recordMeasurements: {
    readonly measurements: readonly {
      readonly inserted: boolean;
      readonly measurement: { readonly id: string };
    }[];
    readonly series: { readonly id: string; readonly diagnostics: readonly object[] } | null;
    readonly model: { readonly id: string } | null;
    readonly diagnostics: readonly object[];
    readonly userErrors: readonly UserError[];
  };
}
