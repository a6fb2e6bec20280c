import type { Conditions } from '../../../../src/domain/series/conditions.ts';

/** A line of the bulk table. */
export interface BulkRow {
  readonly model: string;
  readonly gpu: string;
  readonly conditions: Omit<Conditions, 'gpuId'>;
  readonly batchSize: number;
  readonly memoryMiB: number;
  readonly measuredAt: string;
}

export const BULK_HEADER =
  'model,input_size,mode,precision,optimizer,gpu,framework,framework_version,reading,batch_size,memory_mib,measured_at';

/** Reads the bulk table as its writer knows it to be: no quotes, no empty lines. */
export function* bulkRows(csv: string): Generator<BulkRow> {
  const [, ...lines] = csv.trimEnd().split('\n');
  for (const line of lines) {
    const [
      model = '',
      inputSize,
      mode,
      precision,
      optimizer,
      gpu = '',
      framework,
      version,
      reading,
      batchSize,
      memory,
      measuredAt = '',
    ] = line.split(',');
    yield {
      model,
      gpu,
      conditions: {
        inputSize: Number(inputSize),
        mode: known(mode) as Conditions['mode'],
        precision: known(precision) as Conditions['precision'],
        optimizer: known(optimizer),
        framework: known(framework),
        frameworkVersion: known(version),
        reading: known(reading) as Conditions['reading'],
      },
      batchSize: Number(batchSize),
      memoryMiB: Number(memory),
      measuredAt: measuredAt.replace('Z', '+00:00'),
    };
  }
}

/** An empty cell is unknown. */
function known(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell;
}
