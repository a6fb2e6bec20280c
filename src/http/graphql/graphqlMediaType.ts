import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * The Content-Type of a GraphQL answer by the Accept header: what the client prefers, else JSON. Null if it accepts
 * neither.
 */
export function graphqlMediaType(accept: string | undefined): string | null {
  return accept ? (preferred(accept, [JSON_TYPE, RESPONSE_TYPE]) ?? null) : JSON_TYPE;
}

/** Whether a client accepts the media type of GraphQL, and so its statuses. */
export function takesGraphqlResponse(accept: string | undefined): boolean {
  return !accept || preferred(accept, [RESPONSE_TYPE]) !== undefined;
}

function preferred(accept: string, types: readonly string[]): string | undefined {
  return new Negotiator({ headers: { accept } }).mediaType(types);
}
