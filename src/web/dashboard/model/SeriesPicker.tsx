import type { JSX } from 'preact';
import type { ModelQuery } from '../api/operations.generated.ts';
import { describeConditions } from './describeConditions.ts';

type Series = NonNullable<NonNullable<ModelQuery['model']>['series']['nodes'][number]>;

interface SeriesPickerProps {
  readonly all: readonly Series[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Chooses a series of a model by its conditions. */
export function SeriesPicker({ all, chosen, onChoose }: SeriesPickerProps): JSX.Element {
  return (
    <p>
      <label class="field">
        <span class="label">Measured under</span>
        <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {all.every(({ id }) => id !== chosen) && <option value={chosen}>another one, see below</option>}
          {all.map((series) => (
            <option key={series.id} value={series.id}>
              {describeConditions(series)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
