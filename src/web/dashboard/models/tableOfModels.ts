import type { WritableTable } from '../../../tables/tableText.ts';
import type { ModelNode } from './modelNode.ts';

/** The page of models as a table to take away. */
export function tableOfModels(nodes: readonly ModelNode[]): WritableTable {
  return {
    columns: [
      'Model',
      'Safe batch size (images)',
      'Largest batch size (images)',
      'Evidence',
      'Extrapolation factor',
      'Per image (MiB)',
      'Fixed (MiB)',
      'Input size (px)',
      'Parameters (M)',
      'Pretrained on',
    ],
    rows: nodes.map((node) => [
      node.name,
      node.capacity?.safeBatchSize ?? null,
      node.capacity?.largestBatchSize ?? null,
      node.capacity?.evidence.toLowerCase() ?? null,
      rounded(node.capacity?.extrapolationFactor),
      rounded(node.memoryPerImage),
      rounded(node.memoryModel),
      node.inputSize,
      node.parametersMillions,
      node.pretrainedOn,
    ]),
    isAligned: true,
  };
}

/** With a decimal more than the page shows. */
function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value * 100) / 100;
}
