import { useEffect, useState } from 'preact/hooks';
import { ask, AskError } from '../../api/ask.ts';
import {
  type SeriesConditionsFragment,
  SeriesReadingsDocument,
  type SeriesReadingsQuery,
  type SeriesReadingsQueryVariables,
} from '../../api/operations.generated.ts';
import { present } from '../../shared/present.ts';
import { budgetOf } from '../../state/budget.ts';
import type { View } from '../../state/view.ts';
import { authorization } from '../../write/token.ts';
import type { StoredReading } from './storedReading.ts';

/** The readings of a series, as far as loaded. */
interface StoredReadings {
  readonly conditions: SeriesConditionsFragment;
  readonly budgetMiB: number;
  /** Who would record new readings; null if a token is needed and not given yet. */
  readonly recorder: string | null;
  /** By batch size; while loading, the first ones. */
  readonly readings: readonly StoredReading[];
  readonly totalCount: number;
  readonly isComplete: boolean;
}

interface Fetched {
  readonly stored: StoredReadings | undefined;
  readonly error: string | undefined;
  readonly retry: () => void;
}

/** Loads all readings of a series, 100 per page. */
export function useStoredReadings(id: string, view: View): Fetched {
  const [attempt, setAttempt] = useState(0);
  const [stored, setStored] = useState<StoredReadings>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setError(undefined);
    fetchPages(id, view, signal, setStored).catch((reason: unknown) => {
      if (!signal.aborted) setError(reason instanceof AskError ? reason.message : String(reason));
    });
    return () => controller.abort();
  }, [id, attempt]);
  return {
    ...{ stored, error },
    retry: () => setAttempt((count) => count + 1),
  };
}

async function fetchPages(
  id: string,
  view: View,
  signal: AbortSignal,
  onPage: (stored: StoredReadings) => void,
): Promise<void> {
  const readings: StoredReading[] = [];
  let after: string | null = null;
  do {
    const variables: SeriesReadingsQueryVariables = { id, after, budget: budgetOf(view) };
    const { recorder, node }: SeriesReadingsQuery = await ask(
      SeriesReadingsDocument,
      variables,
      signal,
      authorization(),
    );
    if (node?.__typename !== 'Series') throw new AskError('The series is gone.');
    const { nodes, totalCount, pageInfo } = node.measurements;
    for (const node of present(nodes)) readings.push(node);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    onPage({
      ...{ conditions: node, budgetMiB: node.capacity.budgetMiB, recorder },
      ...{ readings, totalCount, isComplete: after === null },
    });
  } while (after !== null);
}
