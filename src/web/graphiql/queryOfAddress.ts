/** A query in a link. */
interface LinkedQuery {
  readonly query: string;
  /** As JSON; empty for none. */
  readonly variables: string;
}

/**
 * The query in the fragment of the URL, which is not sent to the server; undefined if there is none. It is removed from
 * the URL, so that a reload keeps later edits.
 */
export function queryOfAddress(): LinkedQuery | undefined {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const query = parameters.get('query');
  if (query === null) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return { query, variables: parameters.get('variables') ?? '' };
}
