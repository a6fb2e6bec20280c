import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../graphql/context.ts';
import { PLAIN_JSON_STATUS, REFUSED_BY_GRAPHQL } from '../errors/errorCodes.ts';
import { takesGraphqlResponse } from './graphqlMediaType.ts';

/** Gives refused GraphQL requests the status that a client of plain JSON expects. */
export function jsonStatus(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response: { body, http } }) => {
          const isRefused =
            http.status === 400 &&
            body.kind === 'single' &&
            body.singleResult.errors?.every(({ extensions }) => REFUSED_BY_GRAPHQL.has(extensions?.['code']));
          if (isRefused && !takesGraphqlResponse(request.http?.headers.get('accept')))
            http.status = PLAIN_JSON_STATUS;
          return Promise.resolve();
        },
      }),
  };
}
