import type { GraphiQLProps } from 'graphiql';
import { GraphQLError, Kind, parse, type ExecutionResult } from 'graphql';

/** GraphiQL's fetcher: a POST to the API. There are no subscriptions. */
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
    // A proxy answers in HTML: shown instead of a parse error.
    return { errors: [new GraphQLError(`HTTP ${String(response.status)}: ${text.slice(0, 500)}`)] };
  }
};

/** Whether `operationName` is needed. Otherwise it is left out: after a change of tabs GraphiQL sends the previous name. */
function hasSeveralOperations(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
  } catch {
    // The API reports the syntax error.
    return false;
  }
}
