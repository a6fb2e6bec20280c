import type { FastifyInstance } from 'fastify';
import type { MaybePromise } from '../../runtime/whenReady.ts';

/**
 * Serves /healthz (the process lives) and /readyz (it can be sent requests). While the server is being stopped,
 * Fastify answers 503 to both.
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
