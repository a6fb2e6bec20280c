import type { JSX } from 'preact';
import { Notice } from '../shared/Notice.tsx';
import type { ComparisonRow } from './comparison.ts';

/** Says so where not one image of any model on this page fits anywhere. */
export function NothingFitsAnywhere({ rows }: { rows: readonly ComparisonRow[] }): JSX.Element | null {
  const answers = rows.flatMap(({ capacities }) => capacities);
  if (answers.some((capacity) => capacity?.safeBatchSize !== 0)) return null;
  return (
    <Notice title="Nothing fits">
      <p>Not even one image of these models safely fits into any of these budgets. Add a larger card.</p>
    </Notice>
  );
}
