import { plainDocument } from './plainDocument.ts';
import type { Shared } from './shared.ts';

/** Opens an operation in a tab of GraphiQL. In the fragment, so that it is in no log, and is run by nobody unasked. */
export function graphiqlLink({ document, variables }: Shared): string {
  const brought = new URLSearchParams({
    query: `${plainDocument(document)}\n`,
    variables: JSON.stringify(variables, null, 2),
  });
  return `graphiql#${brought.toString()}`;
}
