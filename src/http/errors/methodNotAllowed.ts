import type { FastifyInstance } from 'fastify';

const METHODS = ['GET', 'HEAD', 'POST'] as const;

/** The methods that a path has, for the Allow header; empty where there is nothing at all. */
export function methodsOf(app: FastifyInstance, url: string): string[] {
  const [path = ''] = url.split('?', 1);
  return METHODS.filter((method) => app.hasRoute({ method, url: path }));
}
