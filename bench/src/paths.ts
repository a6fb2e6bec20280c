import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The root of batchfit. */
export const PROJECT = at('../../');
export const BENCH = at('../');
/** The peers, bundled. */
export const PEERS = at('../dist/');
/** Databases; they can be deleted and are generated again. */
export const DATA = at('../data/');
