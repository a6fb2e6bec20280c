import type { FastifyReply } from 'fastify';

/** A signal that is aborted if the client disconnects before the answer is sent. */
export function clientLeft({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  if (raw.destroyed) controller.abort();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
