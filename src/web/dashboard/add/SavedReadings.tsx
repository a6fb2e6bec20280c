/** @jsxImportSource preact */
import type { JSX } from 'preact';
import type { Reading } from '../../../memory/reading.ts';
import { SeriesDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { describeConditions } from '../model/describeConditions.ts';
import { countedReadings } from '../model/seriesAnswer.ts';
import { Failure } from '../shared/Failure.tsx';
import { count } from '../shared/format.ts';
import { present } from '../shared/present.ts';
import { budgetOf } from '../state/budgetOf.ts';
import type { View } from '../state/view.ts';
import { WhatIfAnswer } from './WhatIfAnswer.tsx';

interface SavedReadingsProps {
  readonly series: string;
  readonly typed: readonly Reading[];
  readonly view: View;
}

/** What is typed, beside what the series has already. */
export function SavedReadings({ series: id, typed, view }: SavedReadingsProps): JSX.Element {
  const { confidence } = view;
  const { data, error, retry } = useAnswer(SeriesDocument, { id, budget: budgetOf(view), confidence });
  if (error !== undefined) return <Failure message={error} retry={retry} />;
  if (data?.node?.__typename !== 'Series') return <p class="quiet">Loading its readings…</p>;
  const { measurements, capacity } = data.node;
  const isWhole = measurements.totalCount <= present(measurements.nodes).length;
  return (
    <>
      <p class="quiet">Adds to the series {describeConditions(data.node)}.</p>
      {isWhole ? (
        <WhatIfAnswer
          saved={countedReadings(data.node)}
          typed={typed}
          budgetMiB={capacity.budgetMiB}
          view={view}
        />
      ) : (
        <p>
          It has {count(measurements.totalCount)} readings already, too many to try out here what these
          change.
        </p>
      )}
    </>
  );
}
