import {
  type ASTVisitor,
  GraphQLError,
  type ParseOptions,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { countLimit } from './countLimit.ts';
import type { Limits } from '../bounds/limits.ts';
import { nestingLimit } from './nestingLimit.ts';

/** Errors that are listed; graphql-js adds one that says that there were more. */
const MAX_ERRORS = 4;

interface DocumentLimits {
  readonly parseOptions: ParseOptions;
  readonly validationOptions: { readonly maxErrors: number };
  readonly validationRules: ValidationRule[];
  readonly executionOptions: { readonly maxCoercionErrors: number };
}

/** The limits of a document's text, checked before execution. */
export function documentLimits(limits: Limits): DocumentLimits {
  return {
    // Full introspection takes 184.
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationOptions: { maxErrors: MAX_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_ERRORS },
    validationRules: [
      knownOperations,
      countLimit(limits),
      nestingLimit(limits),
      inputDepthLimit(limits.maxInputDepth),
    ],
  };
}

/** Refuses kinds of operations that the schema does not have, which graphql-js 16 would only find while executing. */
function knownOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`There are no ${node.operation}s here.`, { nodes: node }));
    },
  };
}

/** Refuses arguments that are nested too deeply. Variables are JSON, which `jsonProblem` checks. */
function inputDepthLimit(maxInputDepth: number): ValidationRule {
  return (context) => {
    let depth = 0;
    const enter = (): void => {
      depth += 1;
      if (depth !== maxInputDepth + 1) return;
      const message = `An argument is nested more than ${maxInputDepth} levels deep (MAX_INPUT_DEPTH).`;
      context.reportError(new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } }));
    };
    const leave = (): void => {
      depth -= 1;
    };
    return { ObjectValue: { enter, leave }, ListValue: { enter, leave } };
  };
}
