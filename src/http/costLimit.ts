import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { Context } from '../graphql/context.ts';
import { CostMemo } from './costMemo.ts';
import { estimateCost } from './costEstimator.ts';
import { STATUS_OF } from './errorCodes.ts';
import { factsOf } from './operationFacts.ts';

/** The request header that asks for the cost in `extensions.cost`. */
export const COST_HEADER = 'x-batchfit-cost';

// Apollo would answer 500.
const REFUSED = { status: STATUS_OF.LIMIT_EXCEEDED };

/**
 * Computes what an operation costs by its real variables before anything of it is executed, and refuses what costs
 * too much.
 */
export function costLimit(maxCost: number): ApolloServerPlugin<Context> {
  const memo = new CostMemo();
  return {
    requestDidStart: () => {
      let cost: number | undefined;
      return Promise.resolve({
        didResolveOperation: (request) => {
          cost = costOf(request, memo);
          if (cost !== undefined) factsOf(request.contextValue).cost = cost;
          if (cost === undefined || cost <= maxCost) return Promise.resolve();
          const message = `The operation costs ${cost}, and may cost ${maxCost} (MAX_COST). Ask for fewer items, or in several requests.`;
          throw new GraphQLError(message, {
            extensions: { code: 'LIMIT_EXCEEDED', cost, maxCost, http: REFUSED },
          });
        },
        willSendResponse: ({ request, response: { body } }) => {
          const isAsked = (request.http?.headers.get(COST_HEADER) ?? '0') !== '0';
          if (isAsked && cost !== undefined && body.kind === 'single') {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/**
 * Undefined where the operation will not be executed at all: graphql-js then says why.
 * @throws BAD_USER_INPUT where a single argument is wrong: its field alone would fail, and hide the cost of the others.
 */
function costOf(
  { schema, document, operation, request }: GraphQLRequestContext<Context>,
  memo: CostMemo,
): number | undefined {
  if (!document || !operation) return undefined;
  const variables = request.variables ?? {};
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
  const name = operation.name?.value;
  try {
    return memo.costOf(schema, document, operation, variables, () =>
      getComplexity({
        schema,
        query: document,
        estimators: [estimateCost],
        variables,
        // MAX_SELECTIONS holds it already.
        maxQueryNodes: Infinity,
        ...(name !== undefined && { operationName: name }),
      }),
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', http: REFUSED },
    });
  }
}
