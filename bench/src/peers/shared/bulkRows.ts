import type { Conditions } from '../../../../src/domain/series/conditions.ts';
import type { Recording } from './recording.ts';

export const BULK_HEADER =
  'model,input_size,mode,precision,optimizer,gpu,framework,framework_version,reading,batch_size,memory_mib,measured_at';

/** Reads the bulk table, in which there are no quotes and no empty lines. */
export function* bulkRows(csv: string): Generator<Recording> {
  const [, ...lines] = csv.trimEnd().split('\n');
  for (const line of lines) {
    const cells = line.split(',').map((cell) => (cell === '' ? null : cell));
    const [model, inputSize, mode, precision, optimizer, gpu, framework, frameworkVersion = null] = cells;
    const [reading, batchSize, memoryMiB, measuredAt] = cells.slice(8);
    const conditions = { mode, precision, optimizer, gpu, framework, frameworkVersion, reading };
    yield {
      model: model ?? '',
      conditions: { ...conditions, inputSize: Number(inputSize) } as Recording['conditions'] & Conditions,
      readings: [
        { batchSize: Number(batchSize), memoryMiB: Number(memoryMiB), measuredAt: measuredAt ?? '' },
      ],
    };
  }
}
