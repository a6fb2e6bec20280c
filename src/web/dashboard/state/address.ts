import type { Confidence } from '../api/operations.generated.ts';
import { COLUMNS } from '../models/columns.ts';
import { DEFAULT_VIEW, PAGES, type View } from './view.ts';

const CONFIDENCES: readonly Confidence[] = ['CAUTIOUS', 'BALANCED', 'BOLD'];

/** The relative URL of a view. Only what differs from the defaults, to keep links short. */
export function addressOf(view: View): string {
  const parameters = new URLSearchParams();
  for (const key of Object.keys(DEFAULT_VIEW) as (keyof View)[]) {
    const value = view[key];
    if (Array.isArray(value)) for (const item of value) parameters.append(key, String(item));
    else if (value !== undefined && value !== DEFAULT_VIEW[key]) parameters.set(key, String(value));
  }
  const query = parameters.toString();
  return query === '' ? './' : `./?${query}`;
}

/** The view of a query string. Missing and invalid values are the defaults. */
export function viewOf(query: string): View {
  const parameters = new URLSearchParams(query);
  const text = (key: keyof View): string => parameters.get(key) ?? String(DEFAULT_VIEW[key]);
  const whole = (key: keyof View, min: number): number | undefined => {
    const value = Number(parameters.get(key) ?? NaN);
    return Number.isInteger(value) && value >= min && value <= 1e6 ? value : undefined;
  };
  const memory = Number(parameters.get('memory') ?? NaN);
  return {
    page: PAGES.find((one) => one === text('page')) ?? DEFAULT_VIEW.page,
    gpu: text('gpu'),
    reserveMiB: whole('reserveMiB', 0) ?? DEFAULT_VIEW.reserveMiB,
    memory: memory > 0 && memory <= 1e6 ? memory : undefined,
    unit: text('unit') === 'GiB' ? 'GiB' : 'GB',
    confidence: CONFIDENCES.find((one) => one === text('confidence')) ?? DEFAULT_VIEW.confidence,
    search: text('search'),
    family: text('family'),
    inputSize: whole('inputSize', 1),
    minimum: whole('minimum', 1),
    sort: COLUMNS.find(({ field }) => field === text('sort'))?.field ?? DEFAULT_VIEW.sort,
    descending: text('descending') !== 'false',
    after: text('after'),
    before: text('before'),
    model: text('model'),
    series: text('series'),
    rows: whole('rows', 1) ?? DEFAULT_VIEW.rows,
    lines: parameters.getAll('lines'),
    batch: whole('batch', 1),
    effective: whole('effective', 1) ?? DEFAULT_VIEW.effective,
    columns: parameters.getAll('columns'),
  };
}
