import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, STATUS_OF, codeOf } from './errorCodes.ts';
import { graphqlMediaType } from '../graphql/graphqlMediaType.ts';
import { isMalformed } from './malformedPath.ts';
import { Refusal } from './refusal.ts';

const METHODS = ['GET', 'HEAD', 'POST'] as const;

/**
 * Answers every error outside of GraphQL in GraphQL's shape, so that clients read one kind of error.
 * @param apiPath there an error has the media type that the client accepts of GraphQL.
 */
export function registerHttpErrors(app: FastifyInstance, apiPath: string): void {
  const refuse = (
    { url, headers }: FastifyRequest,
    reply: FastifyReply,
    status: number,
    code: ErrorCode,
    message: string,
    extensions: Record<string, string> = {},
  ): FastifyReply => {
    const type = pathOf(url) === apiPath ? graphqlMediaType(headers.accept) : null;
    return reply
      .code(status)
      .type(type ?? 'application/json; charset=utf-8')
      .send(body(code, message, extensions));
  };
  app.setNotFoundHandler((request, reply) => {
    const { method, url, originalUrl } = request;
    const shown = originalUrl.slice(0, 200);
    if (isMalformed(url)) {
      const message = `The path of ${JSON.stringify(shown)} is malformed: it begins with a slash, and its % signs stand for UTF-8.`;
      return refuse(request, reply, STATUS_OF.BAD_REQUEST, 'BAD_REQUEST', message);
    }
    const allowed = METHODS.filter((one) => app.hasRoute({ method: one, url: pathOf(url) })).join(', ');
    if (allowed !== '') {
      const message = `${shown} takes ${allowed}, not ${method}.`;
      void reply.header('allow', allowed);
      return refuse(request, reply, STATUS_OF.METHOD_NOT_ALLOWED, 'METHOD_NOT_ALLOWED', message);
    }
    const message = `There is nothing at ${method} ${shown}; the API is at ${apiPath}.`;
    return refuse(request, reply, STATUS_OF.NOT_FOUND, 'NOT_FOUND', message);
  });
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => {
    // A client that disconnects while sending gets no answer, and it is no error of the server.
    if (request.raw.readableAborted) {
      return refuse(request, reply, STATUS_OF.BAD_REQUEST, 'BAD_REQUEST', 'The body ended early.');
    }
    if (error instanceof Refusal && error.retryAfterS !== undefined) {
      void reply.header('retry-after', error.retryAfterS);
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

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/** The body of an answer that is one error. */
export function body(code: string, message: string, extensions: Record<string, string> = {}): object {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}
