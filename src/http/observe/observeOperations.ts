import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../graphql/context.ts';
import { factsOf } from './operationFacts.ts';

/** Longest operation name in log and metrics; clients choose the names. */
const MAX_NAME_LENGTH = 60;

/** Records name, kind and error codes of each operation. */
export function observeOperations(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operation, contextValue, response: { body } }) => {
          const facts = factsOf(contextValue);
          if (operation) {
            facts.kind = operation.operation;
            facts.name = (operation.name?.value ?? 'anonymous').slice(0, MAX_NAME_LENGTH);
          }
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          if (errors.length > 0) {
            facts.codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
          }
          return Promise.resolve();
        },
      }),
  };
}
