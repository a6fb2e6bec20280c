import type { FastifyReply } from 'fastify';

/** Answers a request that the client has to mend in GraphQL's shape, so that clients read one kind of error. */
export function clientError(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
