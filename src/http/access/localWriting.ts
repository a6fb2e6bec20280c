import { isLoopbackAddress, isLoopbackName } from './loopback.ts';
import { hostName } from './hostHeader.ts';

/** Where the server stands. */
export interface ServerPlace {
  /** The addresses that it listens on; none before it listens, when only this process reaches it. */
  readonly listensOn: readonly string[];
  readonly trustsProxy: boolean;
}

/** What tells whether a request comes from somebody at the machine. */
export interface LocalRequest {
  /** The address at the other end of the connection. */
  readonly peer: string | undefined;
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
  /** The names of the headers that proxies and tunnels add. */
  readonly forwardingHeaders: readonly string[];
}

/** Why nobody may write without a token on such a server; undefined where people at the machine may. */
export function serverProblem({ listensOn, trustsProxy }: ServerPlace): string | undefined {
  if (trustsProxy) return 'the server is behind a proxy (TRUST_PROXY)';
  if (!listensOn.every(isLoopbackAddress)) return 'the server listens beyond this machine (HOST)';
  return undefined;
}

/** Why this request may not write without a token; undefined where it may. */
export function localProblem(server: ServerPlace, request: LocalRequest): string | undefined {
  const { peer, hosts, origins, forwardingHeaders } = request;
  const problem = serverProblem(server);
  if (problem !== undefined) return problem;
  if (peer === undefined || !isLoopbackAddress(peer)) return 'the request comes from another machine';
  if (forwardingHeaders.length > 0) return `the request was forwarded (${forwardingHeaders.join(', ')})`;
  const [host = '', ...otherHosts] = hosts;
  if (otherHosts.length > 0 || !isLoopbackName(hostName(host) ?? '')) {
    return 'the request names another host than this machine (Host)';
  }
  // A page elsewhere makes the visitor's browser send its requests from this machine; browsers add the Origin.
  if (!origins.every((origin) => isSameOrigin(origin, host))) {
    return 'the request comes from a page of another site (Origin)';
  }
  return undefined;
}

function isSameOrigin(origin: string, host: string): boolean {
  // Loopback is plain HTTP. `URL` drops the default port 80, so origins are compared rather than texts.
  return URL.canParse(origin) && new URL(origin).origin === new URL(`http://${host}`).origin;
}
