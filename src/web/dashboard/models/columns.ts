import type { ModelOrderField } from '../api/operations.generated.ts';

/** A column of the table. */
export interface Column {
  readonly title: string;
  readonly unit?: string;
  /** The order that the column sorts by. */
  readonly field: ModelOrderField;
  readonly isNumber?: boolean;
}

/** The columns. The answer is the second one, so that it is visible on a phone. */
export const COLUMNS: readonly Column[] = [
  { title: 'Model', field: 'NAME' },
  { title: 'Safe batch size', unit: 'images', field: 'CAPACITY', isNumber: true },
  { title: 'Evidence', field: 'EVIDENCE' },
  { title: 'Per image', unit: 'MiB', field: 'MEMORY_PER_IMAGE', isNumber: true },
  { title: 'Fixed', unit: 'MiB', field: 'MEMORY_MODEL', isNumber: true },
  { title: 'Input', unit: 'px', field: 'INPUT_SIZE', isNumber: true },
  { title: 'Parameters', unit: 'M', field: 'PARAMETERS_MILLIONS', isNumber: true },
  { title: 'Pretrained on', field: 'PRETRAINED_ON' },
];
