import type { WritableTable } from '../../../tables/tableText.ts';
import type { ModelsQuery, ModelsQueryVariables } from '../api/operations.generated.ts';
import { budgetOf } from '../state/budget.ts';
import { filterOf, pageOf } from '../state/listArguments.ts';
import type { View } from '../state/view.ts';

/** A model of the page. */
export type ModelNode = NonNullable<ModelsQuery['models']['nodes'][number]>;

/** The variables of the query behind a page of models. */
export function modelsVariables(view: View): ModelsQueryVariables {
  const { confidence, sort: field, descending, minimum } = view;
  const budget = budgetOf(view);
  return {
    budget,
    confidence,
    filter: {
      ...filterOf(view),
      ...(minimum !== undefined && { capacity: { budget, confidence, gte: minimum } }),
    },
    orderBy: {
      field,
      direction: descending ? 'DESC' : 'ASC',
      ...((field === 'CAPACITY' || field === 'EVIDENCE') && { budget, confidence }),
    },
    ...pageOf(view),
  };
}

/** The page as a table to copy. */
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

/** Rounded to two decimals, one more than the page shows. */
function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value * 100) / 100;
}
