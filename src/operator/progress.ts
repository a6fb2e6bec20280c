const EVERY_MS = 1000;

/**
 * Tells on stderr how far a command is, once a second: one that is done sooner says nothing.
 * @returns what is to be called often.
 */
export function progress(): (message: () => string) => void {
  let told = performance.now();
  return (message) => {
    if (performance.now() - told < EVERY_MS) return;
    told = performance.now();
    console.error(message());
  };
}
