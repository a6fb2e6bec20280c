import { useEffect, useRef, useState } from 'preact/hooks';
import { AskError } from '../api/ask.ts';
import { TOKEN_CODES, type TokenState } from '../write/useToken.ts';
import type { ImportReport } from './importReport.ts';
import { sendTable, type TableOrder } from './sendTable.ts';

/** A table that is being sent, checked or written. */
export interface Running {
  readonly kind: 'RUNNING';
  readonly dryRun: boolean;
  /** The fraction sent, from 0 to 1. */
  readonly sent: number;
  /** Start, in milliseconds of `performance.now()`. */
  readonly since: number;
  /** Duration of the dry run in milliseconds: an estimate for writing; undefined in a dry run. */
  readonly expectedMs: number | undefined;
}

type ImportState =
  | { readonly kind: 'IDLE' }
  | Running
  | { readonly kind: 'REPORTED'; readonly report: ImportReport }
  | { readonly kind: 'FAILED'; readonly message: string; readonly dryRun: boolean };

export interface Import {
  readonly state: ImportState;
  readonly start: (order: TableOrder) => void;
  readonly stop: () => void;
}

/** Sends tables, one at a time; a new one aborts the previous dry run. */
export function useImport(token: TokenState): Import {
  const [state, setState] = useState<ImportState>({ kind: 'IDLE' });
  // Only a dry run can be stopped. Writing goes on even if the page shows another view.
  const running = useRef<AbortController>(undefined);
  const isWriting = useRef(false);
  const dryRunMs = useRef<number>(undefined);
  const stop = (): void => {
    running.current?.abort();
    running.current = undefined;
  };
  useEffect(() => stop, []);

  const run = async (order: TableOrder, { signal }: AbortController): Promise<ImportState> => {
    const { dryRun } = order;
    const since = performance.now();
    const expectedMs = dryRun ? undefined : dryRunMs.current;
    const progress = (sent: number): void => {
      if (!signal.aborted) setState({ kind: 'RUNNING', dryRun, sent, since, expectedMs });
    };
    progress(0);
    try {
      const report = await sendTable(order, progress, signal);
      if (!signal.aborted) token.accepted();
      dryRunMs.current = performance.now() - since;
      return { kind: 'REPORTED', report };
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      if (!TOKEN_CODES.includes(error.code)) return { kind: 'FAILED', message: error.message, dryRun };
      token.refuse(error.message);
      return { kind: 'IDLE' };
    }
  };

  return {
    state,
    start: (order) => {
      // Ignores a second click, which would report that everything is there already.
      if (isWriting.current) return;
      stop();
      if (!token.take()) return;
      const controller = new AbortController();
      if (order.dryRun) running.current = controller;
      isWriting.current = !order.dryRun;
      void run(order, controller).then((finished) => {
        if (!order.dryRun) isWriting.current = false;
        if (!controller.signal.aborted) setState(finished);
      });
    },
    stop: () => {
      stop();
      setState({ kind: 'IDLE' });
    },
  };
}
