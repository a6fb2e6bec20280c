import type { JSX } from 'preact';
import { Notice } from '../shared/Notice.tsx';

interface NothingFitsProps {
  readonly capacities: readonly ({ readonly safeBatchSize: number | null } | null)[];
  readonly budgets: string;
  readonly advice: string;
}

/** A notice if no model of the page fits, since a table of zeros looks like an error. */
export function NothingFits({ capacities, budgets, advice }: NothingFitsProps): JSX.Element | null {
  if (capacities.some((capacity) => capacity?.safeBatchSize !== 0)) return null;
  return (
    <Notice title="Nothing fits">
      <p>
        Not even one image of these models safely fits into {budgets}. {advice}
      </p>
    </Notice>
  );
}
