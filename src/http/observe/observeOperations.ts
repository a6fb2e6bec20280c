import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../graphql/context.ts';
import { factsOf } from './operationFacts.ts';

/** Names in the log and in metrics are short, whatever a client calls its operation. */
const LONGEST_NAME = 60;

/** Notes what each operation is and what came of it. */
export function observeOperations(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operation, contextValue, response: { body } }) => {
          const facts = factsOf(contextValue);
          if (operation) {
            facts.kind = operation.operation;
            facts.name = (operation.name?.value ?? 'anonymous').slice(0, LONGEST_NAME);
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
