import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Reading } from '../../../../domain/series/reading.ts';
import { describeConditions } from '../../model/describeConditions.ts';
import { Failure } from '../../shared/Failure.tsx';
import { count } from '../../shared/format.ts';
import type { View } from '../../state/view.ts';
import type { Draft } from '../draft.ts';
import { isStored } from './storedReading.ts';
import { useStoredReadings } from './useStoredReadings.ts';
import { WhatIfAnswer } from './WhatIfAnswer.tsx';

interface SavedReadingsProps {
  readonly series: string;
  readonly typed: readonly Reading[];
  readonly draft: Draft;
  readonly view: View;
}

/** The typed readings together with those of an existing series. */
export function SavedReadings({ series, typed, draft, view }: SavedReadingsProps): JSX.Element {
  const { stored, error, retry } = useStoredReadings(series, view);
  const { measuredAt, source } = draft;
  const fresh = useMemo(
    () =>
      typed.filter(
        (reading) => stored && !isStored(reading, stored.readings, { measuredAt, source }, stored.recorder),
      ),
    [stored, typed, measuredAt, source],
  );
  if (error !== undefined) return <Failure message={error} retry={retry} />;
  if (!stored?.isComplete) {
    return (
      <p class="quiet" role="status">
        Loading its readings
        {stored && `: ${count(stored.readings.length)} of ${count(stored.totalCount)}`}…
      </p>
    );
  }
  const there = typed.length - fresh.length;
  return (
    <>
      <p class="quiet">
        Adds to the series {describeConditions(stored.conditions)}.
        {there > 0 &&
          ` ${count(there)} of these ${there === 1 ? 'is' : 'are'} saved already, and counted once.`}
      </p>
      <WhatIfAnswer saved={stored.readings} typed={fresh} budgetMiB={stored.budgetMiB} view={view} />
    </>
  );
}
