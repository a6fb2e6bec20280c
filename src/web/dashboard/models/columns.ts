import type { ModelOrderField } from '../api/operations.generated.ts';

/** A column of the table. */
export interface Column {
  readonly title: string;
  /** What its numbers are in. */
  readonly unit?: string;
  /** What the API orders by for it. */
  readonly field: ModelOrderField;
  readonly isNumber?: boolean;
}

/** The columns in their order: the name, then the answer, which thus is in sight on a phone too. */
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
