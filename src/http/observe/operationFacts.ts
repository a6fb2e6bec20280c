/** The GraphQL operation of a request, for log and metrics. */
export interface OperationFacts {
  name?: string;
  kind?: string;
  cost?: number;
  /** The codes of its errors. */
  codes?: string[];
}

// A symbol rather than a WeakMap: Apollo hands its plugins a copy of the context.
const FACTS = Symbol('operation facts');

interface Owner {
  [FACTS]?: OperationFacts;
}

/** The facts of a request or of its context, to be read and filled. */
export function factsOf(owner: object): OperationFacts {
  const known: OperationFacts | undefined = (owner as Owner)[FACTS];
  return known ?? ((owner as Owner)[FACTS] = {});
}

/** Lets a context share the facts of its request. */
export function shareFacts(context: object, request: object): void {
  (context as Owner)[FACTS] = factsOf(request);
}
