import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf, viewOf } from './address.ts';
import type { ChangeView, View } from './view.ts';

/** The state of the page, which is its address: a link shows the same, and the browser's buttons work. */
export function useView(): [View, ChangeView] {
  const [view, setView] = useState(() => viewOf(location.search));
  useEffect(() => {
    const follow = (): void => setView(viewOf(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = useCallback<ChangeView>((part, how = 'replace') => {
    // From the address, not from a closure: two changes may come before the page is drawn again.
    const next = { ...viewOf(location.search), ...part };
    history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', addressOf(next));
    setView(next);
    if (how === 'step') scrollTo(0, 0);
  }, []);
  return [view, change];
}
