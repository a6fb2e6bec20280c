import type { JSX, TargetedEvent } from 'preact';
import { FieldFrame, type FieldFrameProps, fieldIds } from './FieldFrame.tsx';

interface FieldProps extends FieldFrameProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isNumber?: boolean;
  /** A date input: `2026-11-24`, or UNFINISHED. */
  readonly isDate?: boolean;
  readonly placeholder?: string;
  readonly suggestions?: readonly string[];
}

/** The value of an incomplete date, which browsers report as empty. */
export const UNFINISHED = 'unfinished';

/** A text field with the API's message about it. Numbers are text too, so that invalid input stays in the field. */
export function Field(props: FieldProps): JSX.Element {
  const { value, onValue, isNumber = false, isDate = false, placeholder, suggestions } = props;
  const { id, described } = fieldIds(props);
  const list = suggestions && suggestions.length > 0 ? `${id}-list` : undefined;
  const report = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const now = currentTarget.validity.badInput ? UNFINISHED : currentTarget.value;
    if (now !== value) onValue(now);
  };
  return (
    <FieldFrame {...props}>
      <input
        id={id}
        type={isDate ? 'date' : 'text'}
        // Prevents years of five digits, which are no valid DateTime.
        max={isDate ? '9999-12-31' : undefined}
        inputMode={isNumber ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        class={isNumber ? 'digits' : undefined}
        placeholder={placeholder}
        list={list}
        value={isDate && value === UNFINISHED ? '' : value}
        aria-invalid={props.problem !== undefined}
        aria-describedby={described}
        onInput={report}
        // Browsers send no input event for an incomplete date.
        onKeyUp={report}
      />
      {list && (
        <datalist id={list}>
          {suggestions?.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}
