import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RecordMeasurementsMutation } from '../api/operations.generated.ts';
import { count } from '../shared/format.ts';

interface SavedNoticeProps {
  readonly recorded: Pick<RecordMeasurementsMutation['recordMeasurements'], 'measurements' | 'diagnostics'>;
}

/** What was saved, with the diagnostics. */
export function SavedNotice({ recorded: { measurements, diagnostics } }: SavedNoticeProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The focused form is gone.
    element.current?.focus();
  }, []);
  const inserted = measurements.filter((one) => one.inserted).length;
  const there = measurements.length - inserted;
  return (
    <div class="notice saved" role="status" tabIndex={-1} ref={element}>
      <h2>
        {inserted > 0 ? `Saved ${readings(inserted)}` : 'Nothing new'}
        {there > 0 && `; ${readings(there)} stood there already`}
      </h2>
      {diagnostics.length > 0 && (
        <>
          <p>They are kept as you measured them; look at this:</p>
          <ul class="remarks">
            {diagnostics.map(({ code, message }) => (
              <li key={`${code} ${message}`}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const readings = (number: number): string => `${count(number)} ${number === 1 ? 'reading' : 'readings'}`;
