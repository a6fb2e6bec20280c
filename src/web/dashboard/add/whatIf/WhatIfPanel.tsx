import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLateValue } from '../../shared/useLateValue.ts';
import { Failure } from '../../shared/Failure.tsx';
import type { View } from '../../state/view.ts';
import type { Draft } from '../draft.ts';
import { FirstReadings } from './FirstReadings.tsx';
import { SavedReadings } from './SavedReadings.tsx';
import { typedReadings } from './typedReadings.ts';
import type { Target } from '../useTarget.ts';

interface WhatIfPanelProps {
  readonly draft: Draft;
  readonly target: Target;
  readonly cardMiB: number | undefined;
  readonly view: View;
}

/** A preview of what the readings change. */
export function WhatIfPanel({ draft, target, cardMiB, view }: WhatIfPanelProps): JSX.Element {
  const rows = useLateValue(draft.readings);
  const typed = useMemo(() => typedReadings(rows, cardMiB), [rows, cardMiB]);
  const { model, series, error, retry } = target;
  return (
    <section class="panel what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">What it changes</h2>
      {error !== undefined && <Failure message={error} retry={retry} />}
      {error === undefined && draft.model.trim() === '' && (
        <p class="quiet">Name a model, and a batch size with its memory: here you see how the line moves.</p>
      )}
      {error === undefined && draft.model.trim() !== '' && (
        <>
          {series === undefined && <p class="quiet">Looking for its series…</p>}
          {series === null && (
            <FirstReadings
              what={model ? `a new series of ${model.name}` : 'a new model'}
              typed={typed}
              view={view}
            />
          )}
          {series != null && (
            <SavedReadings key={series} series={series} typed={typed} draft={draft} view={view} />
          )}
        </>
      )}
    </section>
  );
}
