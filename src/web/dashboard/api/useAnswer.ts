import { useEffect, useState } from 'preact/hooks';
import { AskError } from './ask.ts';
import { askPages, type PagedList } from './askPages.ts';
import type { TypedDocumentString } from './operations.generated.ts';

/** The state of a query. */
export interface Answer<Result, Variables = unknown> {
  /** The last answer, also while the next one loads; undefined after an error. */
  readonly data: Result | undefined;
  /** The variables of `data`. */
  readonly asked: Variables | undefined;
  /** Why there is no answer for the current variables. */
  readonly error: string | undefined;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

interface Known<Result, Variables> {
  readonly key: string;
  readonly data: Result | undefined;
  readonly asked: Variables | undefined;
  readonly error: string | undefined;
}

/**
 * Runs a query, again whenever its variables change; an outdated request is aborted.
 * @param list a list of the answer to fetch page by page.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  list?: PagedList<Result>,
): Answer<Result, Variables> {
  const [attempt, setAttempt] = useState(0);
  const [known, setKnown] = useState<Known<Result, Variables>>({
    ...{ key: '', data: undefined, asked: undefined, error: undefined },
  });
  const key = `${attempt} ${list?.enough} ${JSON.stringify(variables)}`;
  useEffect(() => {
    const controller = new AbortController();
    askPages(document, variables, controller.signal, list).then(
      (data) => setKnown({ key, data, asked: variables, error: undefined }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const message = error instanceof AskError ? error.message : String(error);
        // The old data belongs to other variables.
        setKnown({ key, data: undefined, asked: undefined, error: message });
      },
    );
    return () => controller.abort();
    // The key represents the variables, which are a new object at each render.
  }, [document, key]);
  const isLoading = known.key !== key;
  return {
    data: known.data,
    asked: known.asked,
    error: isLoading ? undefined : known.error,
    isLoading,
    retry: () => setAttempt((count) => count + 1),
  };
}
