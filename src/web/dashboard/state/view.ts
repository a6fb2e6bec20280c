import type { Confidence, ModelOrderField } from '../api/operations.generated.ts';

/** The views that have an address of their own beside the table and the models. */
export const PAGES = ['', 'compare', 'add', 'import'] as const;

export type Page = (typeof PAGES)[number];

/** All that the page shows, and thus all that its address holds. */
export interface View {
  /** Which view; empty for the table of models or the model that is looked at. */
  readonly page: Page;
  /** The card to fit into; counts where `memory` is undefined. */
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
  /** The cursors of the page; none of them is the first page. */
  readonly after: string;
  readonly before: string;
  /** The model that is looked at; empty for the table of all. */
  readonly model: string;
  readonly series: string;
  /** The series whose lines are drawn together; none are the first ones. */
  readonly lines: readonly string[];
  /** How many series of the model are listed at least. */
  readonly rows: number;
  readonly batch: number | undefined;
  readonly effective: number;
  /** What models are compared on: names of cards, or amounts such as `24 GB`; none are the usual ones. */
  readonly columns: readonly string[];
}

/** What an address without anything shows. */
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

/** What a model, or no model, is first looked at with. */
export const UNTOUCHED = {
  series: '',
  lines: [],
  rows: DEFAULT_VIEW.rows,
  batch: undefined,
} satisfies Partial<View>;

/**
 * Takes over some of the state; into the history as a step of its own where told so, with the page scrolled to its
 * top unless it is to stay.
 */
export type ChangeView = (change: Partial<View>, how?: 'step' | 'stay' | 'replace') => void;

/** What the parts of the page get. */
export interface ViewProps {
  readonly view: View;
  readonly change: ChangeView;
}
