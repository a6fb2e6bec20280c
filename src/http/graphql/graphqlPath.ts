/** Where the API is. */
export const GRAPHQL_PATH = '/graphql';
