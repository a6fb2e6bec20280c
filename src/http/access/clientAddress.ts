import ipaddr from 'ipaddr.js';
import type { FastifyRequest } from 'fastify';

/**
 * The IP address that a request comes from, by the proxies that are trusted; null where what they say is none. Some
 * proxies add the port (`192.0.2.1:443`, `[2001:db8::1]:443`), and a socket for both kinds of addresses has IPv4 ones
 * in IPv6 (`::ffff:192.0.2.1`): each client has one address here, however it is written.
 */
export function clientAddress({ ip }: Pick<FastifyRequest, 'ip'>): string | null {
  const address = withoutPort(ip);
  // Not `isValid`, which takes 1 and 0x7f000001 as well.
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  return isAddress ? ipaddr.process(address.replace(/%.*$/, '')).toString() : null;
}

function withoutPort(text: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
}
