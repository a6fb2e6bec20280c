import { BlockList, isIP } from 'node:net';
import { hostName } from './hostHeader.ts';
import { isLoopbackName } from './loopback.ts';

/** Which host names a server answers to, beside those that always mean this machine. */
export interface HostRules {
  readonly any: boolean;
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  /** Whether it answers to every IP address. */
  readonly addresses: boolean;
}

/**
 * @param allowed ALLOWED_HOSTS: names, or `*`.
 * @param listen the name or address to listen on.
 * @param machine the name of this machine.
 */
export function hostRules(allowed: readonly string[], listen: string, machine: string): HostRules {
  const any = allowed.includes('*');
  if (allowed.length > 0) return { any, names: namesOf(allowed), addresses: false };
  if (!isWildcard(listen)) return { any, names: namesOf([listen]), addresses: false };
  // Listening on all networks: accept IP addresses and the name of the machine. DNS rebinding needs a name that the
  // attacker controls, so neither helps.
  return { any, names: namesOf([machine]), addresses: true };
}

/** Whether a server answers to a request with these Host headers. */
export function isAllowedHost(
  { any, names, addresses }: HostRules,
  [host = '', ...more]: readonly string[],
): boolean {
  if (any) return true;
  const name = hostName(host);
  if (name === undefined || more.length > 0) return false;
  return isLoopbackName(name) || names.has(name) || (addresses && isIP(name) !== 0);
}

const WILDCARDS = new BlockList();
WILDCARDS.addAddress('0.0.0.0');
WILDCARDS.addAddress('::', 'ipv6');

function isWildcard(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && WILDCARDS.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

function namesOf(hosts: readonly string[]): ReadonlySet<string> {
  return new Set(hosts.map((host) => host.toLowerCase().replace(/^\[(.*)\]$/, '$1')));
}
