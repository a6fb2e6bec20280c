import type { FastifyReply } from 'fastify';

/** @returns a signal that is aborted when whoever sent a request leaves before the answer is out. */
export function clientLeft({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  if (raw.destroyed) controller.abort();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
