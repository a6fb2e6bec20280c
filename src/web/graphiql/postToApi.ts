import type { GraphiQLProps } from 'graphiql';
import { GraphQLError, Kind, parse, type ExecutionResult } from 'graphql';

/** Sends what GraphiQL wants to run to the API beside this page; plain POST is enough, there are no subscriptions. */
export const postToApi: GraphiQLProps['fetcher'] = async (params, options) => {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...(options?.headers as Record<string, string> | undefined),
    },
    body: JSON.stringify(
      hasSeveralOperations(params.query) ? params : { ...params, operationName: undefined },
    ),
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    // A proxy in between answers in HTML: show that instead of a parser's error.
    return { errors: [new GraphQLError(`HTTP ${String(response.status)}: ${text.slice(0, 500)}`)] };
  }
};

/** Just after a change of tabs GraphiQL still names the operation of the tab before, so it is named only where it must be. */
function hasSeveralOperations(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
  } catch {
    // The API says what is wrong with it.
    return false;
  }
}
