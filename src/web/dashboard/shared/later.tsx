import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from './Failure.tsx';

/** A view whose code is only fetched when it is shown, so that the first one stays small. */
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

/** Not a second try: a browser may keep a failed module, and a new version of the program has new names for them. */
function reload(): void {
  location.reload();
}
