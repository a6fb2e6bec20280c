/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { FieldFrame, type FieldFrameProps, fieldIds } from './FieldFrame.tsx';

interface FieldProps extends FieldFrameProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isNumber?: boolean;
  readonly placeholder?: string;
  /** What is suggested while one types. */
  readonly suggestions?: readonly string[];
}

/** A text field of a form whose mistakes the API tells. Numbers too are text, so that what was typed stays to be mended. */
export function Field(props: FieldProps): JSX.Element {
  const { value, onValue, isNumber = false, placeholder, suggestions } = props;
  const { id, described } = fieldIds(props);
  const list = suggestions && suggestions.length > 0 ? `${id}-list` : undefined;
  return (
    <FieldFrame {...props}>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        class={isNumber ? 'digits' : undefined}
        placeholder={placeholder}
        list={list}
        value={value}
        aria-invalid={props.problem !== undefined}
        aria-describedby={described}
        onInput={({ currentTarget }) => {
          onValue(currentTarget.value);
        }}
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
