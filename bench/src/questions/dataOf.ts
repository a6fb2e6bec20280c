/** A candidate says that it cannot answer. */
export class CannotAnswer extends Error {
  override readonly name = 'CannotAnswer';
}

/** The data of an answer, whether by GraphQL or not. @throws CannotAnswer with what it says. */
export function dataOf(body: string): unknown {
  const parsed = JSON.parse(body) as { data?: unknown; errors?: { message: string }[]; error?: string };
  const message = parsed.errors?.[0]?.message ?? parsed.error;
  if (message !== undefined) throw new CannotAnswer(message);
  return parsed.data ?? parsed;
}
