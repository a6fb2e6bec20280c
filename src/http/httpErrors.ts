import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';

/** Answers what fails before or beside GraphQL in GraphQL's shape, so that clients read one kind of error. */
export function registerHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        body(
          'NOT_FOUND',
          `There is nothing at ${request.method} ${request.url.slice(0, 200)}; the API is at /graphql.`,
        ),
      ),
  );
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(body(error.code, error.message));
    const id = randomUUID();
    app.log.error({ err: error, errorId: id }, 'A request failed');
    const message = `Something went wrong on the server. Its log has the details under ${id}.`;
    return reply.code(status).send(body('INTERNAL_SERVER_ERROR', message, { id }));
  });
}

function body(code: string, message: string, extensions: Record<string, string> = {}): object {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}
