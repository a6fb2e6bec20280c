import type { JSX } from 'preact';
import type { Confidence } from '../api/operations.generated.ts';
import type { ViewProps } from '../state/view.ts';

const CONFIDENCES: readonly { value: Confidence; text: string; title: string }[] = [
  { value: 'CAUTIOUS', text: 'Cautious', title: 'Better too small than out of memory.' },
  { value: 'BALANCED', text: 'Balanced', title: 'Between the two.' },
  { value: 'BOLD', text: 'Bold', title: 'Close to the line: if you can try, and step down if it fails.' },
];

/** The confidence of the safe answer. */
export function ConfidencePicker({ view, change }: ViewProps): JSX.Element {
  return (
    <fieldset class="field">
      <legend class="label">Confidence</legend>
      <div class="segments">
        {CONFIDENCES.map(({ value, text, title }) => (
          <label key={value} title={title}>
            <input
              type="radio"
              name="confidence"
              checked={view.confidence === value}
              onChange={() => change({ confidence: value }, 'stay')}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
