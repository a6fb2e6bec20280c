import { depthLimit } from '@graphile/depth-limit';
import type { ParseOptions, ValidationRule } from 'graphql';
import { countLimit } from './countLimit.ts';
import { knownOperations } from './knownOperations.ts';
import type { Limits } from './limits.ts';

/** GraphQL adds one that says that there were more. */
const MOST_ERRORS = 4;

interface DocumentLimits {
  readonly parseOptions: ParseOptions;
  readonly validationOptions: { readonly maxErrors: number };
  readonly validationRules: ValidationRule[];
  readonly executionOptions: { readonly maxCoercionErrors: number };
}

/** What a document may have by its text alone, checked before anything of it is executed. */
export function documentLimits({ maxTokens, maxDepth, maxSelections, maxAliases }: Limits): DocumentLimits {
  return {
    // Full introspection takes 184.
    parseOptions: { maxLexicalTokens: maxTokens },
    validationOptions: { maxErrors: MOST_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_ERRORS },
    validationRules: [
      knownOperations,
      countLimit({ maxSelections, maxAliases }),
      depthLimit({
        maxDepth,
        revealDetails: true,
        // The introspection of GraphiQL is 14 deep and follows a type through 9 wrappers.
        maxIntrospectionDepth: 14,
        maxDepthByFieldCoordinates: { '__Type.ofType': 9 },
      }),
    ],
  };
}
