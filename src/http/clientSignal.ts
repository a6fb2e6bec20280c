import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const REPLIES = new WeakMap<FastifyRequest, FastifyReply>();

/** Lets `clientSignal` tell when the client of a request leaves. */
export function registerClientSignal(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    REPLIES.set(request, reply);
    done();
  });
}

/** Is aborted when the client of a request leaves before it is answered. Made for those who ask, since most do not. */
export function clientSignal(request: FastifyRequest): AbortSignal {
  const controller = new AbortController();
  const response = REPLIES.get(request)?.raw;
  response?.once('close', () => {
    if (!response.writableFinished) controller.abort(new Error('The client left before it was answered.'));
  });
  if (response?.destroyed === true) controller.abort(new Error('The client left before it was answered.'));
  return controller.signal;
}
