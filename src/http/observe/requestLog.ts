import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';
import { factsOf } from './operationFacts.ts';
import { isProbe } from './health.ts';

/** Logs one line per request, and counts it. The line has nothing of headers, address or variables. */
export function registerRequestLog(app: FastifyInstance, metrics: Metrics): void {
  // Not redacted: the lines have only the fields below, and the search for secrets would take longer than the writing.
  const log = app.log.child({}, { redact: [] });
  app.addHook('onResponse', (request, reply, done) => {
    const facts = factsOf(request);
    const route = request.routeOptions.url ?? 'none';
    metrics.request(route, reply.statusCode, reply.elapsedTime / 1000, facts);
    const line = {
      id: request.id,
      method: request.method,
      route,
      operation: facts.name,
      kind: facts.kind,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 100) / 100,
      cost: facts.cost,
      errors: facts.codes?.join(','),
    };
    log[isProbe(request) ? 'debug' : 'info'](line, 'request');
    done();
  });
}
