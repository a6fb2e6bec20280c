import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface LateInputProps {
  readonly label: string;
  /** Such as `px`, shown behind the field. */
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
 * A labelled field that reports its value when typing pauses, so that not every key sends a query. An invalid value is
 * marked, not reported, and reset on blur, since the answer below belongs to the previous value.
 */
export function LateInput({ label, unit, value, onValue, ...rest }: LateInputProps): JSX.Element {
  const [text, setText] = useState(value);
  const reported = useRef(value);
  const last = useRef(value);
  const input = useRef<HTMLInputElement>(null);
  // A new value from outside (the back button, a reset) replaces the text. The echo of a reported value does not, nor
  // does an unchanged value while the field is empty.
  if (value !== last.current) {
    last.current = value;
    if (value !== reported.current) {
      reported.current = value;
      setText(value);
    }
  }
  useEffect(() => {
    if (text === reported.current || input.current?.validity.valid === false) return;
    const timer = setTimeout(() => {
      reported.current = text;
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
