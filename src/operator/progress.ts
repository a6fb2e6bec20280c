const EVERY_MS = 1000;

/**
 * Reports the progress of a command on stderr, once a second; a shorter command reports nothing.
 * @returns a function to call often.
 */
export function progress(): (message: () => string) => void {
  let told = performance.now();
  return (message) => {
    if (performance.now() - told < EVERY_MS) return;
    told = performance.now();
    console.error(message());
  };
}
