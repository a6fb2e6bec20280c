import { GraphQLError } from 'graphql';
import type { Author } from '../store/write/audit.ts';

/** Whether whoever sent the request may write, and if not, why. */
export type Access =
  | { readonly ok: true; readonly author: Author }
  | { readonly ok: false; readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN'; readonly message: string };

/** The author of a write. @throws UNAUTHENTICATED or FORBIDDEN with the reason. */
export function requireAuthor(accessNow: () => Access): Author {
  const access = accessNow();
  if (access.ok) return access.author;
  throw new GraphQLError(access.message, { extensions: { code: access.code } });
}

/** The author of a write that only an ADMIN may do. @throws as `requireAuthor`, and FORBIDDEN for a CONTRIBUTOR. */
export function requireAdmin(accessNow: () => Access): Author {
  const author = requireAuthor(accessNow);
  if (author.role === 'ADMIN') return author;
  throw new GraphQLError('This needs a token with the role ADMIN; yours is CONTRIBUTOR.', {
    extensions: { code: 'FORBIDDEN' },
  });
}
