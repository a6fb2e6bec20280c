import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 200;

/** A value once it has come to rest, so that dragging a slider does not ask the server at every step. */
export function useLateValue<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
