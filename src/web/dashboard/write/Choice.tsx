import type { JSX } from 'preact';
import { FieldFrame, type FieldFrameProps, fieldIds } from './FieldFrame.tsx';

interface ChoiceProps extends FieldFrameProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

/** A select field with the API's message about it. */
export function Choice(props: ChoiceProps): JSX.Element {
  const { value, onValue, choices } = props;
  const { id, described } = fieldIds(props);
  return (
    <FieldFrame {...props}>
      <select
        id={id}
        value={value}
        aria-invalid={props.problem !== undefined}
        aria-describedby={described}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
