import type { TypedDocumentString } from './operations.generated.ts';

/** No answer from the API; with its own message if it sent one. */
export class AskError extends Error {
  override readonly name = 'AskError';
  /** `extensions.code` of the error; undefined if it did not come from the API. */
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

interface GraphqlAnswer<Result> {
  data?: Result | null;
  errors?: readonly GraphqlProblem[];
}

interface GraphqlProblem {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string };
}

/**
 * Sends an operation to the public API. The URL is relative, for servers behind a path prefix.
 * @param headers such as the authorization of a write.
 * @throws AskError if there is no answer, or only a part of it. Exception: a stored reading that cannot be read is null
 * in its list, and the diagnostics of its series report it.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: {
      ...headers,
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new AskError('The server does not answer.');
  });
  const answer = await read<Result>(response);
  const problems = answer.data ? answer.errors?.filter((one) => !isUnreadableReading(one)) : answer.errors;
  // The same error may come once for each row.
  const messages = [...new Set(problems?.map(({ message }) => message))];
  if (messages.length > 0 || !answer.data) {
    const code = problems?.[0]?.extensions?.code;
    throw new AskError(messages.join(' ') || 'The server answered without data.', code);
  }
  return answer.data;
}

function isUnreadableReading({ path, extensions }: GraphqlProblem): boolean {
  const list = path?.indexOf('measurements') ?? -1;
  const isOfItem = list >= 0 && path?.slice(list).some((step) => typeof step === 'number') === true;
  return isOfItem && extensions?.code === 'INTERNAL_SERVER_ERROR';
}

async function read<Result>(response: Response): Promise<GraphqlAnswer<Result>> {
  try {
    return (await response.json()) as GraphqlAnswer<Result>;
  } catch {
    // A proxy answers in HTML.
    throw new AskError(`The server answered with HTTP ${response.status}.`);
  }
}
