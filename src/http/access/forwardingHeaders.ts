import type { IncomingHttpHeaders } from 'node:http';

/** Headers that proxies and tunnels add, in lower case: with one of them the peer is not the sender. */
const FORWARDING =
  /^(forwarded|via|cdn-loop|x-forwarded(-.*)?|x-original-.*|x-envoy-.*|x-real-ip|x-client-ip|x-cluster-client-ip|x-azure-clientip|true-client-ip|fastly-client-ip|fly-client-ip|cf-.*)$/;

/** The names of those that a request has: where there is one, somebody else may have sent it. */
export function forwardingHeaders(headers: IncomingHttpHeaders): string[] {
  return Object.keys(headers).filter((name) => FORWARDING.test(name));
}
