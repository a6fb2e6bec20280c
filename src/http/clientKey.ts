import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Queries } from '../store/queries.ts';
import { bearerToken } from './bearerToken.ts';
import { valuesOf } from './rawHeaders.ts';

/**
 * Who a request is counted for: the token that it bears, else its address. A token that nobody has counts as none:
 * inventing one must not give a fresh allowance.
 */
export function clientKey(request: FastifyRequest, { tokenHolder }: Pick<Queries, 'tokenHolder'>): string {
  const credentials = bearerToken(valuesOf(request.raw, 'authorization'));
  const holder = credentials.kind === 'TOKEN' ? tokenHolder(credentials.token) : undefined;
  return holder === undefined ? `address ${network(request.ip)}` : `token ${holder.name}`;
}

/** Whoever has an IPv6 address has at least 64 bits of them. */
function network(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::', 2);
  const [first, last] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0');
  return [...(first ?? []), ...zeros, ...(last ?? [])].slice(0, 4).join(':');
}
