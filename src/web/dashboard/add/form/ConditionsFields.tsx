import type { JSX } from 'preact';
import { GpusDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLateValue } from '../../shared/useLateValue.ts';
import { present } from '../../shared/present.ts';
import { Choice } from '../../write/Choice.tsx';
import { Field } from '../../write/Field.tsx';
import { MODES, PRECISIONS, READING_KINDS } from './closedSets.ts';
import type { ConditionsDraft } from '../draft.ts';
import type { FormPartProps } from './formPart.ts';

const UNKNOWN = { value: '', text: 'unknown' };

interface FieldOf {
  readonly name: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onValue: (value: string) => void;
}

interface ConditionsProps extends FormPartProps {
  /** The model's own input size, the default. */
  readonly ownInputSize: number | null | undefined;
}

/** The fields for the conditions of the series. */
export function ConditionsFields({ draft, edit, problems, ownInputSize }: ConditionsProps): JSX.Element {
  const { conditions } = draft;
  const cards = useAnswer(GpusDocument, { text: useLateValue(conditions.gpu.trim()) });
  const field = (leaf: keyof ConditionsDraft): FieldOf => {
    const name = `conditions.${leaf}`;
    return {
      ...{ name, value: conditions[leaf], problem: problems.get(name) },
      onValue: (value) => edit({ conditions: { ...conditions, [leaf]: value } }, name),
    };
  };
  return (
    <section class="panel" aria-labelledby="conditions-title">
      <h2 id="conditions-title">Conditions</h2>
      <p class="quiet">What stayed the same from run to run. Leave empty what you do not know.</p>
      <div class="fields">
        <Field
          {...field('inputSize')}
          label="Input size"
          unit="px"
          isNumber
          placeholder={ownInputSize ? `${ownInputSize}, the model’s own` : 'needed'}
        />
        <Field
          {...field('gpu')}
          label="GPU"
          placeholder="unknown"
          suggestions={present(cards.data?.gpus.nodes).map(({ name }) => name)}
        />
        <Choice {...field('mode')} label="Mode" choices={[UNKNOWN, ...MODES]} />
        <Choice {...field('precision')} label="Precision" choices={[UNKNOWN, ...PRECISIONS]} />
        <Choice {...field('reading')} label="Memory as read by" choices={[UNKNOWN, ...READING_KINDS]} />
        <Field {...field('optimizer')} label="Optimizer" placeholder="unknown" />
        <Field {...field('framework')} label="Framework" placeholder="unknown" />
        <Field {...field('frameworkVersion')} label="Framework version" placeholder="unknown" />
      </div>
    </section>
  );
}
