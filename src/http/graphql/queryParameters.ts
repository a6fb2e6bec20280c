import type { FastifyRequest } from 'fastify';

/** The parameters of a route, or the problem of them. */
export type Parameters =
  | { readonly ok: true; readonly value: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

/**
 * Reads the query string of a route; unknown parameters and values are a problem.
 * @param known the allowed values of each parameter, compared without case; null: any text.
 */
export function queryParameters(
  { query }: FastifyRequest,
  known: Readonly<Record<string, readonly string[] | null>>,
): Parameters {
  const value = new Map<string, string>();
  for (const [name, given] of Object.entries(query as Record<string, unknown>)) {
    const words = Object.hasOwn(known, name) ? known[name] : undefined;
    if (words === undefined) {
      return refused(
        `there is no parameter ${JSON.stringify(name.slice(0, 50))}; known are ${Object.keys(known).join(', ')}`,
      );
    }
    if (typeof given !== 'string') return refused(`${name} is given more than once`);
    const word = words?.find((one) => one.toLowerCase() === given.toLowerCase());
    if (words !== null && word === undefined) {
      return refused(`${name} is one of ${words.join(', ')}; got ${JSON.stringify(given.slice(0, 50))}`);
    }
    value.set(name, word ?? given);
  }
  return { ok: true, value };
}

function refused(message: string): Parameters {
  return { ok: false, message: `In the address: ${message}.` };
}
