import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';
import { codeOf } from './errorCodes.ts';
import { methodsOf } from './methodNotAllowed.ts';

/** Answers what fails before or beside GraphQL in GraphQL's shape, so that clients read one kind of error. */
export function registerHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const { method, url } = request;
    const allowed = methodsOf(app, url);
    if (allowed.length > 0) {
      const message = `${url.slice(0, 200)} takes ${allowed.join(', ')}, not ${method}.`;
      return reply.code(405).header('allow', allowed.join(', ')).send(body('METHOD_NOT_ALLOWED', message));
    }
    const message = `There is nothing at ${method} ${url.slice(0, 200)}; the API is at /graphql.`;
    return reply.code(404).send(body('NOT_FOUND', message));
  });
  app.setErrorHandler((error: FastifyError, { raw }, reply) => {
    // Whoever goes away in the middle of sending hears nothing of it, and it is no fault of ours.
    if (raw.readableAborted) return reply.code(400).send(body('BAD_REQUEST', 'The body ended early.'));
    const status = error.statusCode ?? 500;
    const code = codeOf(error);
    if (status < 500 || code === 'OVERLOADED') return reply.code(status).send(body(code, error.message));
    const id = randomUUID();
    app.log.error({ err: error, errorId: id }, 'A request failed');
    const message = `Something went wrong on the server. Its log has the details under ${id}.`;
    return reply.code(status).send(body('INTERNAL_SERVER_ERROR', message, { id }));
  });
}

/** An answer that is nothing but one error. */
export function body(code: string, message: string, extensions: Record<string, string> = {}): object {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}
