/** What a link brings along to look at. */
export interface BroughtQuery {
  readonly query: string;
  /** As JSON; empty for none. */
  readonly variables: string;
}

/**
 * The query in the fragment of the address, which no server sees; undefined where there is none. The address forgets
 * it, so that a reload shows what was made of it meanwhile.
 */
export function queryOfAddress(): BroughtQuery | undefined {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const query = parameters.get('query');
  if (query === null) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return { query, variables: parameters.get('variables') ?? '' };
}
