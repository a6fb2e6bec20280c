import type { FastifyInstance } from 'fastify';
import { type HostRules, isAllowedHost } from './hostRules.ts';
import { isProbe } from '../observe/health.ts';
import { valuesOf } from '../graphql/rawHeaders.ts';
import { Refusal } from '../errors/refusal.ts';

/**
 * Refuses every request to a host name that is none of this server's. A web page can make its own name lead to
 * this server (DNS rebinding), and would then read and write as one of its pages; the Host header gives it away.
 */
export function registerHosts(app: FastifyInstance, rules: HostRules): void {
  app.addHook('onRequest', (request, _reply, done) => {
    // Health probes call the server by its address, and learn nothing else.
    if (isProbe(request)) {
      done();
      return;
    }
    // Not `request.host`, which a forwarding header may set.
    const hosts = valuesOf(request.raw, 'host');
    if (hosts.length === 0 && request.raw.httpVersion !== '1.0') {
      done(new Refusal('BAD_REQUEST', 'A request of HTTP/1.1 has a Host header.'));
      return;
    }
    done(isAllowedHost(rules, hosts) ? undefined : new HostNotAllowedError(hosts.join(', ')));
  });
}

class HostNotAllowedError extends Error {
  readonly statusCode = 403;
  readonly code = 'HOST_NOT_ALLOWED';

  constructor(host: string) {
    super(
      `This server has no name ${JSON.stringify(host.slice(0, 200))}. If it should, start it with ALLOWED_HOSTS set to its names, without port and separated by commas.`,
    );
  }
}
