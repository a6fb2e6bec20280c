import type { FastifyReply } from 'fastify';

/** Adds a request header that the answer depends on, beside those said before. */
export function addVary(reply: FastifyReply, name: string): FastifyReply {
  const before = reply.getHeader('vary');
  return reply.header('vary', before === undefined ? name : `${String(before)}, ${name}`);
}
