import type { JSX } from 'preact';
import { ModelNamesDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { describeConditions } from '../../model/describeConditions.ts';
import { useLateValue } from '../../shared/useLateValue.ts';
import { present } from '../../shared/present.ts';
import { Choice } from '../../write/Choice.tsx';
import { Field } from '../../write/Field.tsx';
import { conditionsOf } from '../draft.ts';
import type { FormPartProps } from './formPart.ts';
import type { Target } from '../useTarget.ts';

/** The fields for the model: a known one, or a new one with its details. */
export function ModelFields({
  draft,
  edit,
  problems,
  target,
}: FormPartProps & { readonly target: Target }): JSX.Element {
  const names = useAnswer(ModelNamesDocument, { text: useLateValue(draft.model.trim()) });
  const all = present(target.model?.series.nodes);
  const isUnknown = target.model === null && draft.model.trim() !== '';
  return (
    <section class="panel" aria-labelledby="model-title">
      <h2 id="model-title">Model</h2>
      <div class="fields model-fields">
        <Field
          name="model"
          label="Name"
          value={draft.model}
          placeholder="such as resnetv2_50x1_bitm"
          suggestions={present(names.data?.models.nodes).map(({ name }) => name)}
          problem={problems.get('model')}
          onValue={(model) => edit({ model }, 'model')}
        />
        {all.length > 0 && (
          <Choice
            name="like"
            label="Measured like"
            value={target.series ?? ''}
            choices={[
              { value: '', text: 'conditions of its own' },
              ...all.map((series) => ({ value: series.id, text: describeConditions(series) })),
            ]}
            onValue={(id) => {
              const series = all.find((one) => one.id === id);
              if (series) edit({ conditions: conditionsOf(series) });
            }}
          />
        )}
      </div>
      {isUnknown && (
        <label class="check">
          <input
            type="checkbox"
            checked={draft.isNew}
            onChange={({ currentTarget }) => edit({ isNew: currentTarget.checked }, 'model')}
          />{' '}
          There is no model of this name yet: create it
        </label>
      )}
      {isUnknown && draft.isNew && <NewModelFields draft={draft} edit={edit} problems={problems} />}
    </section>
  );
}

function NewModelFields({ draft, edit, problems }: FormPartProps): JSX.Element {
  const [guess = ''] = draft.model.trim().split('_');
  return (
    <div class="fields">
      <Field
        name="createModel.family"
        label="Family"
        value={draft.family}
        placeholder={guess}
        problem={problems.get('createModel.family')}
        onValue={(family) => edit({ family }, 'createModel.family')}
      />
      <Field
        name="createModel.parametersMillions"
        label="Parameters"
        unit="M"
        isNumber
        value={draft.parametersMillions}
        placeholder="unknown"
        problem={problems.get('createModel.parametersMillions')}
        onValue={(parametersMillions) => edit({ parametersMillions }, 'createModel.parametersMillions')}
      />
      <Field
        name="createModel.pretrainedOn"
        label="Pretrained on"
        value={draft.pretrainedOn}
        placeholder="unknown"
        problem={problems.get('createModel.pretrainedOn')}
        onValue={(pretrainedOn) => edit({ pretrainedOn }, 'createModel.pretrainedOn')}
      />
    </div>
  );
}
