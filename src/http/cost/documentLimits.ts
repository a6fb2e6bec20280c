import type { ParseOptions, ValidationRule } from 'graphql';
import { countLimit } from './countLimit.ts';
import { inputDepthLimit } from './inputDepthLimit.ts';
import { knownOperations } from './knownOperations.ts';
import type { Limits } from '../bounds/limits.ts';
import { nestingLimit } from './nestingLimit.ts';

/** GraphQL adds one that says that there were more. */
const MOST_ERRORS = 4;

interface DocumentLimits {
  readonly parseOptions: ParseOptions;
  readonly validationOptions: { readonly maxErrors: number };
  readonly validationRules: ValidationRule[];
  readonly executionOptions: { readonly maxCoercionErrors: number };
}

/** What a document may have by its text alone, checked before anything of it is executed. */
export function documentLimits(limits: Limits): DocumentLimits {
  return {
    // Full introspection takes 184.
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationOptions: { maxErrors: MOST_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_ERRORS },
    validationRules: [
      knownOperations,
      countLimit(limits),
      nestingLimit(limits),
      inputDepthLimit(limits.maxInputDepth),
    ],
  };
}
