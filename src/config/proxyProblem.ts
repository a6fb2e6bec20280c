import { isIP } from 'node:net';

/** Why an item of TRUST_PROXY is invalid, or undefined. */
export function proxyProblem(item: string): string | undefined {
  if (item === 'loopback') return undefined;
  const [address = '', bits, ...more] = item.split('/');
  const maxBits = { 4: 32, 6: 128 }[isIP(address)];
  const isRange = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (maxBits ?? 0));
  if (maxBits !== undefined && isRange && more.length === 0) return undefined;
  // Fastify would accept `true`, which trusts everybody: then each client could choose its own address.
  return `lists the addresses of proxies in front of this server, such as 10.0.0.2, 10.0.0.0/24 or loopback; "${item}" is none, and trusting every sender is not offered, since anybody could claim any address`;
}
