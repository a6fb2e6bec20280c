import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 200;

/** The value after it has not changed for 200 ms (debounced), so that dragging a slider does not send many queries. */
export function useLateValue<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
