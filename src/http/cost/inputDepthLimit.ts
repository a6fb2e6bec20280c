import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Refuses documents whose arguments are nested too deeply; variables are JSON, whose depth `jsonProblem` looks at. */
export function inputDepthLimit(maxInputDepth: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
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
