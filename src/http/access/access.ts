import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../../graphql/access.ts';
import type { Queries } from '../../store/port.ts';
import { bearerToken } from './bearerToken.ts';
import { clientAddress } from './clientAddress.ts';
import { type AccessFacts, decideAccess } from './decideAccess.ts';
import { forwardingHeaders } from './forwardingHeaders.ts';
import type { ServerPlace } from './localWriting.ts';
import { valuesOf } from '../graphql/rawHeaders.ts';

/** What the answer depends on beside the request. */
export interface AccessOptions {
  readonly queries: Pick<Queries, 'countActiveTokens' | 'tokenHolder'>;
  readonly trustsProxy: boolean;
  /** The address at the other end of the connection, as of when the request came: one that has ended has none. */
  readonly peer: string | undefined;
}

/**
 * Whether whoever sent a request may write. It asks the database each time, so that a token made or revoked by
 * another process counts from the next write on.
 */
export function accessOf(request: FastifyRequest, { queries, trustsProxy, peer }: AccessOptions): Access {
  return decideAccess({
    credentials: checkedCredentials(request, queries),
    activeTokens: queries.countActiveTokens(),
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
  { tokenHolder }: AccessOptions['queries'],
): AccessFacts['credentials'] {
  const credentials = bearerToken(valuesOf(request.raw, 'authorization'));
  return credentials.kind === 'TOKEN'
    ? { kind: 'TOKEN', holder: tokenHolder(credentials.token) }
    : credentials;
}
