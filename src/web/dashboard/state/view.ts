import type { Confidence, ModelOrderField } from '../api/operations.generated.ts';

/** The values of `page` in the URL; empty for the list of models, or one model. */
export const PAGES = ['', 'compare', 'add', 'import'] as const;

export type Page = (typeof PAGES)[number];

/** The state of the page, all of it in the URL. */
export interface View {
  readonly page: Page;
  /** The card to fit into, unless `memory` is set. */
  readonly gpu: string;
  readonly reserveMiB: number;
  /** An amount instead of a card. */
  readonly memory: number | undefined;
  readonly unit: 'GB' | 'GiB';
  readonly confidence: Confidence;
  readonly search: string;
  readonly family: string;
  readonly inputSize: number | undefined;
  readonly minimum: number | undefined;
  readonly sort: ModelOrderField;
  readonly descending: boolean;
  /** Cursors of the page of a list; both empty for the first page. */
  readonly after: string;
  readonly before: string;
  /** The model shown; empty for the list. */
  readonly model: string;
  readonly series: string;
  /** Ids of the series whose lines are drawn; empty for the first ones. */
  readonly lines: readonly string[];
  /** Minimum number of series listed. */
  readonly rows: number;
  readonly batch: number | undefined;
  readonly effective: number;
  /** Columns of the comparison: names of cards, or amounts such as `24 GB`; empty for the default ones. */
  readonly columns: readonly string[];
}

/** The view of a URL without a query. */
export const DEFAULT_VIEW: View = {
  page: '',
  gpu: 'NVIDIA GeForce RTX 3090',
  reserveMiB: 512,
  memory: undefined,
  unit: 'GB',
  confidence: 'BALANCED',
  search: '',
  family: '',
  inputSize: undefined,
  minimum: undefined,
  sort: 'CAPACITY',
  descending: true,
  after: '',
  before: '',
  model: '',
  series: '',
  lines: [],
  rows: 50,
  batch: undefined,
  effective: 256,
  columns: [],
};

/** The initial state of the view of a model. */
export const INITIAL_MODEL = {
  series: '',
  lines: [],
  rows: DEFAULT_VIEW.rows,
  batch: undefined,
} satisfies Partial<View>;

/** Changes the view. `step` and `stay` add an entry to the history, and `step` scrolls to the top. */
export type ChangeView = (change: Partial<View>, how?: 'step' | 'stay' | 'replace') => void;

/** Props of the parts of the page. */
export interface ViewProps {
  readonly view: View;
  readonly change: ChangeView;
}
