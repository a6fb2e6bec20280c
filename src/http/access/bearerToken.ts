/** What the Authorization headers of a request hold. */
export type Credentials =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'MALFORMED'; readonly message: string }
  | { readonly kind: 'TOKEN'; readonly token: string };

/** Reads the values of all Authorization headers of a request. The messages never repeat what was sent. */
export function bearerToken(values: readonly string[]): Credentials {
  const [value, ...more] = values;
  if (value === undefined) return { kind: 'NONE' };
  // Proxies and servers disagree on which of them counts.
  if (more.length > 0) return malformed('There are several Authorization headers');
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(value)?.[1];
  return token === undefined ? malformed('The Authorization header is malformed') : { kind: 'TOKEN', token };
}

function malformed(problem: string): Credentials {
  return { kind: 'MALFORMED', message: `${problem}; send one: "Authorization: Bearer batchfit_…".` };
}
