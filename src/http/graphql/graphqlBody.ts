import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { BodyBudget, CountBytes } from '../bounds/bodyBudget.ts';
import { boundedBody } from '../bounds/boundedBody.ts';
import { jsonProblem } from '../errors/jsonProblem.ts';
import type { Limits } from '../bounds/limits.ts';
import { Refusal } from '../errors/refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Counts the body of a GraphQL request in the budget of all bodies. */
    countBytes: CountBytes;
  }
}

/**
 * Parses JSON in UTF-8, and refuses everything else.
 * @param budget bounds all bodies together.
 */
export function registerGraphqlBody(scope: FastifyInstance, limits: Limits, budget: BodyBudget): void {
  // Not a WeakMap: it would keep each request alive until a full collection, and slow down the young ones.
  scope.decorateRequest('countBytes');
  scope.addHook('preParsing', (request, reply, payload, done) => {
    request.countBytes = budget.of(reply);
    done(null, payload);
  });
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', async (request: FastifyRequest) => {
    checkEncoding(request);
    const text = await readText(request, limits.bodyLimitKB, request.countBytes);
    return parse(text, limits);
  });
}

/** @param limitKB in kB of 1,000 bytes. */
async function readText(
  { headers, raw }: FastifyRequest,
  limitKB: number,
  count: CountBytes,
): Promise<string> {
  const limit = limitKB * 1000;
  const isAnnounced = Number(headers['content-length'] ?? 0) > limit;
  const parts = isAnnounced ? null : await boundedBody(raw, limit, count);
  if (parts === null) {
    const message = `The body is larger than ${limitKB} kB (BODY_LIMIT_KB). Tables go to POST /import.`;
    throw new Refusal('PAYLOAD_TOO_LARGE', message);
  }
  try {
    return UTF8.decode(Buffer.concat(parts));
  } catch {
    throw new Refusal('BAD_REQUEST', 'The body is not UTF-8.');
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function checkEncoding({ headers }: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'The body has to be in UTF-8.');
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without a Content-Encoding.');
  }
}

function parse(text: string, limits: Limits): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('BAD_REQUEST', text === '' ? 'The body is empty.' : 'The body is not valid JSON.');
  }
  if (Array.isArray(value)) {
    throw new Refusal(
      'BAD_REQUEST',
      `Send one operation a request; batches (here of ${value.length}) are off.`,
    );
  }
  if (typeof value !== 'object' || value === null) {
    throw new Refusal('BAD_REQUEST', 'The body has to be a JSON object with a "query".');
  }
  const problem = jsonProblem(value, limits);
  if (problem) throw new Refusal(problem.code, problem.message);
  return value;
}
