import type { Author } from '../store/sqlite/write/audit.ts';

/** In whose name a command writes; no token may have it. */
export const CLI: Author = { name: 'cli', role: 'ADMIN', remoteAddress: null };
