import { cores, pinLoad } from './cores.ts';

/** Where servers and load run; the load is moved there at once. */
export const CORES = cores();

if (CORES !== null) pinLoad(CORES);

// A signal alone would end this process without its exit handlers, which end the servers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.setMaxListeners(50);
