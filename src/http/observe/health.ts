import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { MaybePromise } from '../../runtime/whenReady.ts';

/**
 * Serves /healthz (the process lives) and /readyz (it can be sent requests). Fastify answers both with 503 while the
 * server is closing.
 * @param checkDatabase fails unless the database answers and has all migrations.
 */
export function registerHealth(app: FastifyInstance, checkDatabase: () => MaybePromise<void>): void {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      await checkDatabase();
    } catch (error) {
      app.log.error({ err: error }, 'The database is not ready');
      return reply.code(503).send({ status: 'database not ready' });
    }
    return reply.send({ status: 'ready' });
  });
}

/** Whether a request is for one of these: no limit and no check of the host refuses it. */
export function isProbe({ routeOptions: { url } }: FastifyRequest): boolean {
  return url === '/healthz' || url === '/readyz';
}
