import type { IncomingMessage } from 'node:http';

/** No request has this path, and no route. */
const MALFORMED = '/\0';

/**
 * The address that a request is routed by: its own, or one that has no route where the router could not read the path.
 * The router would answer such a request by itself: past the log, the rate limit and the check of the host.
 */
export function routedUrl({ url = '' }: IncomingMessage): string {
  return isReadable(url) ? url : MALFORMED;
}

/** Whether an address stands for one that could not be read. */
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

/** Without query, host and scheme: proxies send whole addresses. Undefined where it is none. */
function pathOf(url: string): string | undefined {
  if (url.startsWith('/')) return url.split(/[?#]/, 1)[0];
  return /^https?:/i.test(url) && !url.includes('#') && URL.canParse(url) ? new URL(url).pathname : undefined;
}
