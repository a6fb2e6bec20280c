import { useEffect, useState } from 'preact/hooks';
import { AskError } from './ask.ts';
import { askPages, type PagedList } from './askPages.ts';
import type { TypedDocumentString } from './operations.generated.ts';

/** How a question to the API stands. */
export interface Answer<Result, Variables = unknown> {
  /** The newest answer; while the next is on its way, the one before it; none where there is an error. */
  readonly data: Result | undefined;
  /** What `data` answers to. */
  readonly asked: Variables | undefined;
  /** Why there is none for the question as it stands now. */
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
 * Asks the API anew whenever the variables change; an overtaken question is dropped.
 * @param list of the answer that is to be read on.
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
        // What was there answers another question.
        setKnown({ key, data: undefined, asked: undefined, error: message });
      },
    );
    return () => controller.abort();
    // The key stands for the variables, which are a new object each time.
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
