import type { IncomingMessage } from 'node:http';

/** A path that neither a request nor a route can have. */
const MALFORMED = '/\0';

/**
 * The address for routing: the request's own, or one without a route if the router could not decode the path. The router
 * would answer such a request itself, without log, rate limit and check of the host.
 */
export function routedUrl({ url = '' }: IncomingMessage): string {
  return isReadable(url) ? url : MALFORMED;
}

/** Whether the address is the one for paths that cannot be decoded. */
export function isMalformed(url: string): boolean {
  return url === MALFORMED;
}

function isReadable(url: string): boolean {
  const path = pathOf(url);
  if (!path?.startsWith('/')) return false;
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The path of an address; proxies may send a whole URL. Undefined if it has none. */
function pathOf(url: string): string | undefined {
  if (url.startsWith('/')) return url.split(/[?#]/, 1)[0];
  return /^https?:/i.test(url) && !url.includes('#') && URL.canParse(url) ? new URL(url).pathname : undefined;
}
