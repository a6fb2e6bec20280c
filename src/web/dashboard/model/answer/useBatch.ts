import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeView, View } from '../../state/view.ts';
import { useLateValue } from '../../shared/useLateValue.ts';

/** The position of the slider. */
export interface Batch {
  /** Undefined until it is moved; it is at the answer then, and follows the budget. */
  readonly moved: number | undefined;
  /** `moved`, debounced. */
  readonly rested: number | undefined;
  readonly move: (batch: number) => void;
}

/** The batch size of the slider, kept in the URL when the slider rests, and read from there after the back button. */
export function useBatch(view: View, change: ChangeView): Batch {
  const [moved, move] = useState(view.batch);
  const known = useRef(view.batch);
  if (view.batch !== known.current) {
    known.current = view.batch;
    move(view.batch);
  }
  const rested = useLateValue(moved);
  useEffect(() => {
    if (rested === known.current) return;
    // The first move adds a history entry, which the back button undoes; later moves replace it.
    const how = known.current === undefined ? 'stay' : 'replace';
    known.current = rested;
    change({ batch: rested }, how);
  }, [rested]);
  return { moved, rested, move };
}
