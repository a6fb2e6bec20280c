import { type FieldNode, GraphQLError, type GraphQLFormattedError, type GraphQLResolveInfo } from 'graphql';

/** Maximum number of field errors in an answer: a page of 100 items with one argument out of range has as many. */
const MAX_LISTED = 100;

const MORE = `More than ${MAX_LISTED} fields failed; the others are null, too, and not listed.`;

/** Bounds the cost of failing fields: creating an error takes ten times as long as a value. */
export class Failures {
  #count = 0;
  #others: GraphQLError | undefined;
  /** The error that refuses the arguments of a field, which are the same for each item of a list. */
  readonly #refused = new Map<FieldNode | undefined, unknown>();

  /** @throws the earlier error of the same field with the same arguments. */
  throwAgain(info: GraphQLResolveInfo): void {
    if (this.#count === 0) return;
    const error = this.#refused.get(info.fieldNodes[0]);
    if (error !== undefined) throw this.#listed(error, info);
  }

  /** The error that a field fails with: its own, or beyond the hundredth the one that stands for all others. */
  of(error: unknown, info: GraphQLResolveInfo): unknown {
    const isRefused = error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT';
    if (isRefused) this.#refused.set(info.fieldNodes[0], error);
    return this.#listed(error, info);
  }

  #listed(error: unknown, { path, fieldNodes }: GraphQLResolveInfo): unknown {
    this.#count += 1;
    if (this.#count <= MAX_LISTED) return error;
    // With a path graphql-js takes it as it is; without one it would make another for each field.
    this.#others ??= new GraphQLError(MORE, {
      nodes: fieldNodes,
      path: pathOf(path),
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
    return this.#others;
  }
}

/** The errors of an answer, with one for all that are not listed. */
export function listedErrors(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  if (errors.length <= MAX_LISTED) return errors;
  let isTold = false;
  return errors.filter(({ message }) => {
    if (message !== MORE) return true;
    const isFirst = !isTold;
    isTold = true;
    return isFirst;
  });
}

function pathOf(path: GraphQLResolveInfo['path']): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: typeof path | undefined = path; at !== undefined; at = at.prev) keys.push(at.key);
  return keys.reverse();
}
