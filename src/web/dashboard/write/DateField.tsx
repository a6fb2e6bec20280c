/** @jsxImportSource preact */
import type { JSX, TargetedEvent } from 'preact';
import { FieldFrame, type FieldFrameProps, fieldIds } from './FieldFrame.tsx';

interface DateFieldProps extends FieldFrameProps {
  /** As `2026-11-24`; empty for none. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** What stands for a date of which only a part has been typed, which the browser gives as none. */
export const UNFINISHED = 'unfinished';

/** A day, by the browser's own field. */
export function DateField(props: DateFieldProps): JSX.Element {
  const { value, onValue } = props;
  const { id, described } = fieldIds(props);
  const tell = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const now = currentTarget.validity.badInput ? UNFINISHED : currentTarget.value;
    if (now !== value) onValue(now);
  };
  return (
    <FieldFrame {...props}>
      <input
        id={id}
        type="date"
        // No year of five digits, which the API could not be asked about.
        max="9999-12-31"
        value={value === UNFINISHED ? '' : value}
        aria-invalid={props.problem !== undefined}
        aria-describedby={described}
        onInput={tell}
        // A part of a date is no input to the browser.
        onKeyUp={tell}
      />
    </FieldFrame>
  );
}
