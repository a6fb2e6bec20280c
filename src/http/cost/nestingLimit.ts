import { depthLimit } from '@graphile/depth-limit';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Limits } from '../bounds/limits.ts';

/** Bounds the nesting of a document. Its errors name the variable of the limit. */
export function nestingLimit({
  maxDepth,
  maxListDepth,
  maxSelfReference,
}: Pick<Limits, 'maxDepth' | 'maxListDepth' | 'maxSelfReference'>): ValidationRule {
  const rule = depthLimit({
    maxDepth,
    maxListDepth,
    maxSelfReferentialDepth: maxSelfReference,
    revealDetails: true,
    // The introspection of GraphiQL is 14 deep and follows a type through 9 wrappers.
    maxIntrospectionDepth: 14,
    maxDepthByFieldCoordinates: { '__Type.ofType': 9 },
  });
  return (context) => rule(reportingLimits(context));
}

/** The context, reporting errors of the library with our code and the variables of our limits. */
function reportingLimits(context: ValidationContext): ValidationContext {
  const reportError = ({ message, nodes }: GraphQLError): void => {
    const named = VARIABLES.reduce(
      (text, [words, variable]) => text.replace(words, `$& (${variable})`),
      message,
    );
    context.reportError(
      new GraphQLError(named, { nodes: nodes ?? null, extensions: { code: 'LIMIT_EXCEEDED' } }),
    );
  };
  return Object.create(context, { reportError: { value: reportError } }) as ValidationContext;
}

const VARIABLES = [
  [/operation depth \d+ exceeds maximum of \d+/, 'MAX_DEPTH'],
  [/operation list depth \d+ exceeds maximum of \d+/, 'MAX_LIST_DEPTH'],
  [/exceeds self referential maximum of \d+/g, 'MAX_SELF_REFERENCE'],
] as const;
