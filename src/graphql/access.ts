import { GraphQLError } from 'graphql';
import type { Author } from '../store/sqlite/write/audit.ts';

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

/**
 * Asks again, inside the transaction of a write, whether its author may write: a token may have been revoked since the
 * request came, or the first one made. @throws as `requireAuthor`, and FORBIDDEN where the rights are others.
 */
export function requireStill(author: Author, accessNow: () => Access): void {
  const { name, role } = requireAuthor(accessNow);
  if (name === author.name && role === author.role) return;
  throw new GraphQLError(
    'Your rights changed since the request came, and nothing was written: send it again.',
    {
      extensions: { code: 'FORBIDDEN' },
    },
  );
}

/** The author of a write that only an ADMIN may do. @throws as `requireAuthor`, and FORBIDDEN for a CONTRIBUTOR. */
export function requireAdmin(accessNow: () => Access): Author {
  const author = requireAuthor(accessNow);
  if (author.role === 'ADMIN') return author;
  throw new GraphQLError('This needs a token with the role ADMIN; yours is CONTRIBUTOR.', {
    extensions: { code: 'FORBIDDEN' },
  });
}
