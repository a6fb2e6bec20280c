import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, STATUS_OF, codeOf } from './errorCodes.ts';
import { graphqlMediaType } from '../graphql/graphqlMediaType.ts';
import { GRAPHQL_PATH } from '../graphql/graphqlPath.ts';
import { isMalformed } from './malformedPath.ts';
import { methodsOf } from './methodNotAllowed.ts';

/** Answers what fails before or beside GraphQL in GraphQL's shape, so that clients read one kind of error. */
export function registerHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const { method, url, originalUrl } = request;
    const shown = originalUrl.slice(0, 200);
    if (isMalformed(url)) {
      const message = `The path of ${JSON.stringify(shown)} is malformed: it begins with a slash, and its % signs stand for UTF-8.`;
      return refuse(request, reply, STATUS_OF.BAD_REQUEST, 'BAD_REQUEST', message);
    }
    const allowed = methodsOf(app, url).join(', ');
    if (allowed !== '') {
      const message = `${shown} takes ${allowed}, not ${method}.`;
      void reply.header('allow', allowed);
      return refuse(request, reply, STATUS_OF.METHOD_NOT_ALLOWED, 'METHOD_NOT_ALLOWED', message);
    }
    const message = `There is nothing at ${method} ${shown}; the API is at ${GRAPHQL_PATH}.`;
    return refuse(request, reply, STATUS_OF.NOT_FOUND, 'NOT_FOUND', message);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // Whoever goes away in the middle of sending hears nothing of it, and it is no fault of ours.
    if (request.raw.readableAborted) {
      return refuse(request, reply, STATUS_OF.BAD_REQUEST, 'BAD_REQUEST', 'The body ended early.');
    }
    const status = error.statusCode ?? 500;
    const code = codeOf(error);
    if (status < 500 || code === 'OVERLOADED') return refuse(request, reply, status, code, error.message);
    const id = randomUUID();
    app.log.error({ err: error, errorId: id }, 'A request failed');
    const message = `Something went wrong on the server. Its log has the details under ${id}.`;
    return refuse(request, reply, status, 'INTERNAL_SERVER_ERROR', message, { id });
  });
}

/** Answers with nothing but an error; at the API in the media type that its clients read as an answer of GraphQL. */
function refuse(
  { url, headers }: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  message: string,
  extensions: Record<string, string> = {},
): FastifyReply {
  const [path] = url.split('?', 1);
  const type = path === GRAPHQL_PATH ? graphqlMediaType(headers.accept) : null;
  return reply
    .code(status)
    .type(type ?? 'application/json; charset=utf-8')
    .send(body(code, message, extensions));
}

/** An answer that is nothing but one error. */
export function body(code: string, message: string, extensions: Record<string, string> = {}): object {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}
