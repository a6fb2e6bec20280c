import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The root of batchfit. */
export const PROJECT = at('../../');
/** What `npm run build` made: the program as users start it. */
export const OUR_MAIN = at('../../dist/main.js');
export const BENCH = at('../');
/** The peers, bundled. */
export const PEERS = at('../dist/');
/** Databases; may be deleted, they are made again. */
export const DATA = at('../data/');
