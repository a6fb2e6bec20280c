import { GraphQLError } from 'graphql';
import type { Author, LostRight } from '../store/author.ts';

/** Whether the sender of a request may write, and if not, why. */
export type Access =
  | { readonly ok: true; readonly author: Author }
  | { readonly ok: false; readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN'; readonly message: string };

/** How a client sends its token. */
export const SEND = 'send it as "Authorization: Bearer batchfit_…"';

/** What is wrong without a right to write, as of the request or as of the write. */
export const REFUSED: Readonly<Record<LostRight, Extract<Access, { readonly ok: false }>>> = {
  TOKEN_REVOKED: {
    ok: false,
    code: 'UNAUTHENTICATED',
    message: 'This token is unknown or was revoked: ask for another.',
  },
  TOKEN_REQUIRED: {
    ok: false,
    code: 'UNAUTHENTICATED',
    message: `Writing needs a token, since one was made: ${SEND}.`,
  },
  ROLE_CHANGED: {
    ok: false,
    code: 'FORBIDDEN',
    message: 'Your rights changed since the request came, and nothing was written: send it again.',
  },
};

/** The author of a write. @throws UNAUTHENTICATED or FORBIDDEN with the reason. */
export function requireAuthor(accessNow: () => Access): Author {
  const access = accessNow();
  if (access.ok) return access.author;
  throw accessError(access);
}

/** The author of a write that only an ADMIN may do. @throws as `requireAuthor`, and FORBIDDEN for a CONTRIBUTOR. */
export function requireAdmin(accessNow: () => Access): Author {
  const author = requireAuthor(accessNow);
  if (author.role === 'ADMIN') return author;
  throw new GraphQLError('This needs a token with the role ADMIN; yours is CONTRIBUTOR.', {
    extensions: { code: 'FORBIDDEN' },
  });
}

/** The error that a client without the right to write gets. */
export function accessError({ code, message }: Extract<Access, { readonly ok: false }>): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
