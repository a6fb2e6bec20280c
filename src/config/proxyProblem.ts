import { isIP } from 'node:net';

/** What is wrong with an item of TRUST_PROXY. */
export function proxyProblem(item: string): string | undefined {
  if (item === 'loopback') return undefined;
  const [address = '', bits, ...more] = item.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  const isRange = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (most ?? 0));
  if (most !== undefined && isRange && more.length === 0) return undefined;
  // Fastify would take `true` for trusting everybody, who then chooses the address that he seems to come from.
  return `lists the addresses of proxies in front of this server, such as 10.0.0.2, 10.0.0.0/24 or loopback; "${item}" is none, and trusting every sender is not offered, since anybody could claim any address`;
}
