import type { JSX, TargetedEvent } from 'preact';
import { FieldFrame, type FieldFrameProps, fieldIds } from './FieldFrame.tsx';

interface FieldProps extends FieldFrameProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isNumber?: boolean;
  /** A day, by the browser's own field: as `2026-11-24`, or UNFINISHED. */
  readonly isDate?: boolean;
  readonly placeholder?: string;
  /** What is suggested while one types. */
  readonly suggestions?: readonly string[];
}

/** What stands for a date of which only a part has been typed, which the browser gives as none. */
export const UNFINISHED = 'unfinished';

/** A text field of a form whose mistakes the API tells. Numbers too are text, so that what was typed stays to be mended. */
export function Field(props: FieldProps): JSX.Element {
  const { value, onValue, isNumber = false, isDate = false, placeholder, suggestions } = props;
  const { id, described } = fieldIds(props);
  const list = suggestions && suggestions.length > 0 ? `${id}-list` : undefined;
  const tell = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const now = currentTarget.validity.badInput ? UNFINISHED : currentTarget.value;
    if (now !== value) onValue(now);
  };
  return (
    <FieldFrame {...props}>
      <input
        id={id}
        type={isDate ? 'date' : 'text'}
        // No year of five digits, which the API could not be asked about.
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
        onInput={tell}
        // A part of a date is no input to the browser.
        onKeyUp={tell}
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
