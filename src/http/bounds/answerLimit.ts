import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../graphql/context.ts';
import { type ErrorCode, STATUS_OF } from '../errors/errorCodes.ts';

/** Largest answer of one unit of cost: a name of 200 characters of four bytes, with its alias. */
const BYTES_PER_UNIT = 1000;

/** Refuses an answer that is too large before it is serialised: aliases may repeat a text of kilobytes many times. */
export function answerLimit(maxAnswerKB: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operation, contextValue, response }) => {
          const { body, http } = response;
          if (body.kind !== 'single') return Promise.resolve();
          const max = maxAnswerKB * 1000;
          // Most answers are not visited, since their cost bounds their size.
          if (contextValue.meter.spent * BYTES_PER_UNIT <= max) return Promise.resolve();
          if (jsonBytes(body.singleResult, max) <= max) return Promise.resolve();
          const written =
            String(operation?.operation) === 'mutation' ? ' What the mutation wrote stays written.' : '';
          const message = `The answer has more than ${maxAnswerKB} kB (MAX_ANSWER_KB). Ask for fewer items or fields, or in several requests.${written}`;
          const code: ErrorCode = 'LIMIT_EXCEEDED';
          http.status = STATUS_OF[code];
          body.singleResult = { errors: [{ message, extensions: { code } }] };
          return Promise.resolve();
        },
      }),
  };
}

/**
 * About how many bytes a value takes as JSON in UTF-8, without escapes; any number above `max` where it takes more,
 * without visiting all of it.
 */
function jsonBytes(root: unknown, max: number): number {
  let bytes = 0;
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && bytes <= max) {
    const value = waiting.pop();
    if (typeof value === 'string') bytes += Buffer.byteLength(value) + 3;
    else if (Array.isArray(value)) {
      bytes += 3;
      for (const item of value) waiting.push(item);
    } else if (typeof value === 'object' && value !== null) {
      bytes += 3;
      for (const [key, item] of Object.entries(value)) {
        bytes += key.length + 4;
        waiting.push(item);
      }
    } else bytes += 8;
  }
  return bytes;
}
