import type { FastifyInstance } from 'fastify';
import { forwardingHeaders } from '../access/forwardingHeaders.ts';
import { isLoopbackAddress } from '../access/loopback.ts';
import type { Metrics } from './metrics.ts';
import { Refusal } from '../errors/refusal.ts';

/** Who may read the metrics: this machine alone, everybody who reaches the server, or nobody. */
export type MetricsFor = 'local' | 'all' | 'off';

/** Serves /metrics in Prometheus' format. They reveal what clients ask, hence not to everybody. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics, readers: MetricsFor): void {
  if (readers === 'off') return;
  app.get('/metrics', async (request, reply) => {
    const isForwarded = forwardingHeaders(request.headers).length > 0;
    const isLocal = isLoopbackAddress(request.socket.remoteAddress ?? '') && !isForwarded;
    if (readers === 'local' && !isLocal) {
      throw new Refusal('FORBIDDEN', 'The metrics are for this machine alone; METRICS=all opens them.');
    }
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
