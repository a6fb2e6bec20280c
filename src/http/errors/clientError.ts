import type { FastifyReply } from 'fastify';

/** Answers with one error in GraphQL's shape. */
export function clientError(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
