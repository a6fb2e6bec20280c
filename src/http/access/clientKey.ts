import ipaddr from 'ipaddr.js';
import type { FastifyRequest } from 'fastify';
import { holderOf } from './access.ts';
import { bearerToken } from './bearerToken.ts';
import { clientAddress } from './clientAddress.ts';
import { valuesOf } from '../graphql/rawHeaders.ts';

/**
 * Who a request is counted for: the token that it bears, else its address. A token that nobody has counts as none:
 * inventing one must not give a fresh allowance.
 */
export function clientKey(request: FastifyRequest): string {
  const credentials = bearerToken(valuesOf(request.raw, 'authorization'));
  const holder = credentials.kind === 'TOKEN' ? holderOf(credentials.token, request.picture) : undefined;
  return holder === undefined ? `address ${network(clientAddress(request))}` : `token ${holder.name}`;
}

/** An IPv6 client usually has a whole /64. Clients that the proxy does not identify share one key. */
function network(address: string | null): string {
  if (address === null) return 'unknown';
  return address.includes(':') ? ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString() : address;
}
