import type { JSX } from 'preact';
import type { ModelQuery } from '../api/operations.generated.ts';
import { decimal } from '../shared/format.ts';
import { Notice } from '../shared/Notice.tsx';
import { present } from '../shared/present.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import type { ViewProps } from '../state/view.ts';
import { LoadedSeries } from './LoadedSeries.tsx';
import { SeriesPanel } from '../series/SeriesPanel.tsx';
import { SeriesPicker } from './SeriesPicker.tsx';

interface ModelAnswerProps extends ViewProps {
  readonly model: NonNullable<ModelQuery['model']>;
}

/** A model by the chosen series, else its default one. */
export function ModelAnswer({ model, view, change }: ModelAnswerProps): JSX.Element {
  const all = present(model.series.nodes);
  const listed = all.find(({ id }) => id === view.series);
  const fallback = all.find(({ isDefault }) => isDefault) ?? all[0];
  // The picker has one page of series; further ones are chosen in the table of all series.
  const chosen = (model.series.totalCount > all.length && view.series) || (listed ?? fallback)?.id;
  const facts = [
    `family ${model.family}`,
    model.parametersMillions !== null && `${decimal(model.parametersMillions)} M parameters`,
    model.pretrainedOn !== null && `pretrained on ${model.pretrainedOn}`,
  ];
  return (
    <>
      <p class="facts">
        {facts.filter(Boolean).join(' · ')} ·{' '}
        <ViewLink view={view} change={change} to={{ page: 'add', model: model.name, series: chosen ?? '' }}>
          Add a measurement
        </ViewLink>
      </p>
      {chosen ? (
        <>
          {all.length > 1 && (
            <SeriesPicker
              all={all}
              chosen={chosen}
              onChoose={(id) => change({ series: id, batch: undefined })}
            />
          )}
          <LoadedSeries key={chosen} id={chosen} view={view} change={change} />
          {all.length > 1 && <SeriesPanel chosen={chosen} view={view} change={change} />}
        </>
      ) : (
        <Notice title="Nothing measured">
          <p>Nobody has measured this model yet, so nothing can be said of it.</p>
        </Notice>
      )}
    </>
  );
}
