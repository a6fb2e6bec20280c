import type { FastifyInstance, FastifyRequest } from 'fastify';
import { jsonProblem } from './jsonProblem.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';

/** Takes JSON in UTF-8 and nothing else: what the bytes do not say exactly is refused, never guessed. */
export function registerGraphqlBody(scope: FastifyInstance, limits: Limits): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: limits.bodyLimitKB * 1000 },
    (request, bytes, done) => {
      try {
        checkEncoding(request);
        done(null, parse(utf8.decode(bytes as Buffer), limits.maxVariableValues));
      } catch (error) {
        done(error instanceof TypeError ? NO_UTF8 : (error as Error));
      }
    },
  );
}

const NO_UTF8 = new Refusal('BAD_REQUEST', 'The body is not UTF-8.');

function checkEncoding({ headers }: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'The body has to be in UTF-8.');
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without a Content-Encoding.');
  }
}

function parse(text: string, maxValues: number): unknown {
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
  const problem = jsonProblem(value, maxValues);
  if (problem) throw new Refusal(problem.code, problem.message);
  return value;
}
