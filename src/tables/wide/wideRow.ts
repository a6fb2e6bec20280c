/** A model as a row of the wide format has it; null is unknown. */
export interface WideRow {
  line: number;
  name: string;
  inputSize: number | null;
  poolSize: number | null;
  parametersMillions: number | null;
  pretrainedOn: string | null;
  /** In the order of the columns; memory in whole MiB, `column` is where the cell stands in its line. */
  readings: { batchSize: number; memoryMiB: number; column: number }[];
  /** The derived columns as the table has them, memory in MiB, not rounded. */
  published: {
    memoryPerImage: number | null;
    memoryModel: number | null;
    maxBatchSizes: { gb: number; batchSize: number }[];
  };
}

/** A row of which nothing is known yet. */
export function emptyWideRow(line: number): WideRow {
  return {
    line,
    name: '',
    inputSize: null,
    poolSize: null,
    parametersMillions: null,
    pretrainedOn: null,
    readings: [],
    published: { memoryPerImage: null, memoryModel: null, maxBatchSizes: [] },
  };
}
