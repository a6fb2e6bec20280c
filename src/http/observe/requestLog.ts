import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';
import { factsOf } from './operationFacts.ts';
import { isProbe } from './probes.ts';

/** Writes one line a request into the log, and counts it. Nothing of its headers, address or variables is told. */
export function registerRequestLog(app: FastifyInstance, metrics: Metrics): void {
  // These lines have no fields but those below: to look for secrets in each would take longer than to write it.
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
