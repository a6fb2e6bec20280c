import type { Author } from '../store/author.ts';

/** The author of what operator commands write; no token may have this name. */
export const CLI: Author = { name: 'cli', role: 'ADMIN', right: 'OPERATOR', remoteAddress: null };
