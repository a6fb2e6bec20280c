import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../../graphql/access.ts';
import type { Picture } from '../../picture/picture.ts';
import type { TokenHolder } from '../../store/rows.ts';
import { tokenHash } from '../../store/tokenSecret.ts';
import { bearerToken } from './bearerToken.ts';
import { clientAddress } from './clientAddress.ts';
import { type AccessFacts, decideAccess } from './decideAccess.ts';
import { forwardingHeaders } from './forwardingHeaders.ts';
import type { ServerPlace } from './localWriting.ts';
import { valuesOf } from '../graphql/rawHeaders.ts';

/** What the answer depends on beside the request. */
export interface AccessOptions {
  readonly picture: Pick<Picture, 'tokens'>;
  readonly trustsProxy: boolean;
  /** The address at the other end of the connection, as of when the request came: one that has ended has none. */
  readonly peer: string | undefined;
}

/** Whether the client may write. */
export function accessOf(request: FastifyRequest, { picture, trustsProxy, peer }: AccessOptions): Access {
  return decideAccess({
    credentials: checkedCredentials(request, picture),
    activeTokens: picture.tokens.size,
    server: placeOf(request.server, trustsProxy),
    request: {
      peer,
      hosts: valuesOf(request.raw, 'host'),
      origins: valuesOf(request.raw, 'origin'),
      forwardingHeaders: forwardingHeaders(request.headers),
    },
    remoteAddress: clientAddress(request),
  });
}

/** Where a server stands, by the addresses that it really listens on. */
export function placeOf(server: FastifyInstance, trustsProxy: boolean): ServerPlace {
  const listensOn = server
    .addresses()
    .map((address) => (typeof address === 'string' ? address : address.address));
  return { listensOn, trustsProxy };
}

function checkedCredentials(
  request: FastifyRequest,
  picture: AccessOptions['picture'],
): AccessFacts['credentials'] {
  const credentials = bearerToken(valuesOf(request.raw, 'authorization'));
  return credentials.kind === 'TOKEN'
    ? { kind: 'TOKEN', holder: holderOf(credentials.token, picture) }
    : credentials;
}

/** The holder of a token; undefined if it is unknown or revoked. */
export function holderOf(token: string, { tokens }: AccessOptions['picture']): TokenHolder | undefined {
  // Not constant-time: timing could reveal only the hash, which is useless without the token.
  return tokens.get(tokenHash(token));
}
