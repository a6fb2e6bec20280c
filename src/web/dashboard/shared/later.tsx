import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from './Failure.tsx';

/** A component whose code is loaded when it is first rendered, to keep the first chunk small. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  return function Later(props) {
    const [hasFailed, setFailed] = useState(false);
    const [, setReady] = useState(loaded !== undefined);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (view) => {
          loaded = view;
          setReady(true);
        },
        () => setFailed(true),
      );
    }, []);
    if (hasFailed) return <Failure message="This view could not be loaded." retry={reload} />;
    const View = loaded;
    return View ? <View {...props} /> : <div class="skeleton" aria-hidden="true" />;
  };
}

/** Reloads the page. Importing again may fail: browsers cache failed modules, and a new version renames the chunks. */
function reload(): void {
  location.reload();
}
