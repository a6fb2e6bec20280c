import type { FastifyInstance } from 'fastify';

/**
 * Serves /healthz (the process lives) and /readyz (it can be sent requests). While the server is being stopped,
 * Fastify answers 503 to both.
 * @param checkDatabase throws unless the database answers and has all migrations.
 */
export function registerHealth(app: FastifyInstance, checkDatabase: () => void): void {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/readyz', (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      checkDatabase();
    } catch (error) {
      app.log.error({ err: error }, 'The database is not ready');
      return reply.code(503).send({ status: 'database not ready' });
    }
    return reply.send({ status: 'ready' });
  });
}
