import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf, viewOf } from './address.ts';
import type { ChangeView, View } from './view.ts';

/** The state of the page, kept in its URL, so that links and the browser's buttons work. */
export function useView(): [View, ChangeView] {
  const [view, setView] = useState(() => viewOf(location.search));
  useEffect(() => {
    const follow = (): void => setView(viewOf(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = useCallback<ChangeView>((part, how = 'replace') => {
    // From the URL, not from a closure: two changes may come before the next render.
    const next = { ...viewOf(location.search), ...part };
    history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', addressOf(next));
    setView(next);
    if (how === 'step') scrollTo(0, 0);
  }, []);
  return [view, change];
}
