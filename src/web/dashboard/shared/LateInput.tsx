import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface LateInputProps {
  readonly label: string;
  /** What is measured, such as `px`; stands behind the field. */
  readonly unit?: string;
  readonly value: string;
  readonly type?: 'search' | 'number';
  readonly min?: number;
  readonly max?: number;
  readonly required?: boolean;
  readonly step?: number | 'any';
  readonly placeholder?: string;
  readonly onValue: (value: string) => void;
}

const PAUSE_MS = 200;

/**
 * A labelled field that passes its value on when the typing pauses, so that not every key asks the server. What breaks
 * its own limits is marked, not passed on, and gone when it is left: it would stand above the answer to another value.
 */
export function LateInput({ label, unit, value, onValue, ...rest }: LateInputProps): JSX.Element {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const seen = useRef(value);
  const input = useRef<HTMLInputElement>(null);
  // A new value from outside (the browser's back button, a reset) replaces what stands in the field. One that is only
  // the echo of what was told does not, nor does an old one that stays since the field is empty for a moment.
  if (value !== seen.current) {
    seen.current = value;
    if (value !== told.current) {
      told.current = value;
      setText(value);
    }
  }
  useEffect(() => {
    if (text === told.current || input.current?.validity.valid === false) return;
    const timer = setTimeout(() => {
      told.current = text;
      onValue(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label class="field">
      <span class="label">{label}</span>
      <span class="control">
        <input
          {...rest}
          ref={input}
          list={undefined}
          value={text}
          autocomplete="off"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onBlur={({ currentTarget }) => {
            if (!currentTarget.validity.valid) currentTarget.value = value;
            setText(currentTarget.value);
          }}
        />
        {unit && <span class="unit">{unit}</span>}
      </span>
    </label>
  );
}
