import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeView, View } from '../../state/view.ts';
import { useLateValue } from './useLateValue.ts';

/** Where the slider stands. */
export interface Batch {
  /** Undefined: nobody has moved it, so it stands at the answer and follows the budget. */
  readonly moved: number | undefined;
  /** The same once it has come to rest. */
  readonly rested: number | undefined;
  readonly move: (batch: number) => void;
}

/** The batch size that is tried, in step with the address: it goes there when it rests, and follows the way back. */
export function useBatch(view: View, change: ChangeView): Batch {
  const [moved, move] = useState(view.batch);
  const told = useRef(view.batch);
  if (view.batch !== told.current) {
    told.current = view.batch;
    move(view.batch);
  }
  const rested = useLateValue(moved);
  useEffect(() => {
    if (rested === told.current) return;
    // The first move is a step of its own, which the way back undoes; the next ones only correct it.
    const how = told.current === undefined ? 'stay' : 'replace';
    told.current = rested;
    change({ batch: rested }, how);
  }, [rested]);
  return { moved, rested, move };
}
