import { type Access, REFUSED, SEND } from '../../graphql/access.ts';
import type { TokenHolder } from '../../store/rows.ts';
import { type LocalRequest, type ServerPlace, localProblem } from './localWriting.ts';

/** What decides whether a request may write. */
export interface AccessFacts {
  readonly credentials:
    | { readonly kind: 'NONE' }
    | { readonly kind: 'MALFORMED'; readonly message: string }
    /** The holder is undefined where the token is unknown or revoked. */
    | { readonly kind: 'TOKEN'; readonly holder: TokenHolder | undefined };
  /** How many tokens there are that may write. */
  readonly activeTokens: number;
  readonly server: ServerPlace;
  readonly request: LocalRequest;
  /** Where the request comes from, for the audit. */
  readonly remoteAddress: string | null;
}

/** Who may write: whoever holds a token; and while there is none, whoever sits at the machine. */
export function decideAccess({
  credentials,
  activeTokens,
  server,
  request,
  remoteAddress,
}: AccessFacts): Access {
  if (credentials.kind === 'MALFORMED') return unauthenticated(credentials.message);
  if (credentials.kind === 'TOKEN') {
    const { holder } = credentials;
    if (holder === undefined) return REFUSED.TOKEN_REVOKED;
    return { ok: true, author: { ...holder, right: 'TOKEN', remoteAddress } };
  }
  if (activeTokens > 0) return REFUSED.TOKEN_REQUIRED;
  const problem = localProblem(server, request);
  if (problem === undefined) {
    return { ok: true, author: { name: 'local', role: 'ADMIN', right: 'LOCAL', remoteAddress } };
  }
  return unauthenticated(
    `Writing needs a token: ${problem}. Make one on the server, by "npm run token -- create NAME --role ADMIN", and ${SEND}.`,
  );
}

function unauthenticated(message: string): Access {
  return { ok: false, code: 'UNAUTHENTICATED', message };
}
