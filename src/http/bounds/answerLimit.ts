import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../graphql/context.ts';
import { type ErrorCode, STATUS_OF } from '../errors/errorCodes.ts';
import { jsonBytes } from '../graphql/jsonBytes.ts';

/** What a unit of cost can bring at most: a name of 200 characters of four bytes, with its alias. */
const BYTES_PER_UNIT = 1000;

/**
 * Refuses an answer that would be too large, before its text is made: a field may be asked for many times by aliases,
 * and a text of a few kilobytes then fills megabytes.
 */
export function answerLimit(maxAnswerKB: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operation, contextValue, response }) => {
          const { body, http } = response;
          if (body.kind !== 'single') return Promise.resolve();
          const most = maxAnswerKB * 1000;
          // Most answers need no look: their cost tells that they are small.
          if (contextValue.meter.spent * BYTES_PER_UNIT <= most) return Promise.resolve();
          if (jsonBytes(body.singleResult, most) <= most) return Promise.resolve();
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
