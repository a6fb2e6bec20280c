import type { FastifyRequest } from 'fastify';
import { jsonProblem } from '../errors/jsonProblem.ts';
import type { Limits } from '../bounds/limits.ts';
import { Refusal } from '../errors/refusal.ts';

/**
 * Looks at the parameters of a GET before Apollo reads them.
 * @throws Refusal where they are not UTF-8, which would be taken for U+FFFD, or hold JSON that a body may not have.
 */
export function checkAddress({ method, url, query }: FastifyRequest, limits: Limits): void {
  if (method === 'POST') return;
  try {
    if (url.includes('%')) decodeURIComponent(url);
  } catch {
    throw new Refusal('BAD_REQUEST', 'The address has % signs that do not stand for UTF-8.');
  }
  for (const value of Object.values(query as Record<string, unknown>)) {
    const json = typeof value === 'string' && value.startsWith('{') ? parsed(value) : undefined;
    const problem = json && jsonProblem(json, limits);
    if (problem) throw new Refusal(problem.code, problem.message.replace('The body', 'The address'));
  }
}

/** Whatever is no JSON is for Apollo to refuse: the query itself often begins with a brace. */
function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
