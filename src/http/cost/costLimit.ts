import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type FieldNode, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { Context } from '../../graphql/context.ts';
import { listedErrors } from '../../graphql/limits/failures.ts';
import { introspectionSizes } from '../../graphql/limits/introspectionSizes.ts';
import type { StaticCost } from '../../graphql/limits/meter.ts';
import { CostMemo } from './costMemo.ts';
import { costEstimator } from './costEstimator.ts';
import { STATUS_OF } from '../errors/errorCodes.ts';
import { factsOf } from '../observe/operationFacts.ts';

/** Request header that asks for `extensions.cost`. */
export const COST_HEADER = 'x-batchfit-cost';

// Apollo would answer 500.
const REFUSED = { status: STATUS_OF.LIMIT_EXCEEDED };

/** Computes the cost of an operation, with its variables, before it is executed, and refuses one above MAX_COST. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const memo = new CostMemo();
  const introspected = introspectionSizes(schema);
  return {
    requestDidStart: () => {
      let isKnown = false;
      return Promise.resolve({
        didResolveOperation: (request) => {
          const { meter } = request.contextValue;
          const cost = costOf(request, memo, introspected);
          if (cost === undefined) return Promise.resolve();
          isKnown = true;
          meter.begin(cost);
          factsOf(request.contextValue).cost = meter.spent;
          if (!meter.isExceeded) return Promise.resolve();
          const { message, extensions } = meter.excess('');
          throw new GraphQLError(message, { extensions: { ...extensions, http: REFUSED } });
        },
        willSendResponse: ({ request, contextValue, response: { body } }) => {
          if (!isKnown || body.kind !== 'single') return Promise.resolve();
          const { singleResult } = body;
          const cost = contextValue.meter.spent;
          factsOf(contextValue).cost = cost;
          const isAsked = (request.http?.headers.get(COST_HEADER) ?? '0') !== '0';
          if (isAsked) singleResult.extensions = { ...singleResult.extensions, cost };
          if (singleResult.errors) singleResult.errors = listedErrors(singleResult.errors);
          return Promise.resolve();
        },
      });
    },
  };
}

/**
 * Undefined if the operation cannot be executed, which graphql-js then reports.
 * @throws BAD_USER_INPUT if an argument is wrong: if only its field failed, the cost of the others would be unknown.
 */
function costOf(
  { schema, document, operation, request }: GraphQLRequestContext<Context>,
  memo: CostMemo,
  introspected: ReadonlyMap<string, number>,
): StaticCost | undefined {
  if (!document || !operation) return undefined;
  const variables = request.variables ?? {};
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
  const name = operation.name?.value;
  try {
    return memo.costOf(schema, document, operation, variables, () => {
      const perItem = new Map<FieldNode, number>();
      const cost = getComplexity({
        schema,
        query: document,
        estimators: [costEstimator(perItem, introspected)],
        variables,
        // MAX_SELECTIONS bounds it already.
        maxQueryNodes: Infinity,
        ...(name !== undefined && { operationName: name }),
      });
      return { cost, perItem };
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', http: REFUSED },
    });
  }
}
