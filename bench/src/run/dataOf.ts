/** An error that the candidate reports. */
export class CannotAnswer extends Error {
  override readonly name = 'CannotAnswer';
}

/** The data of an answer, of GraphQL or plain JSON. @throws CannotAnswer for an error in it. */
export function dataOf(body: string): unknown {
  const parsed = JSON.parse(body) as { data?: unknown; errors?: { message: string }[]; error?: string };
  const message = parsed.errors?.[0]?.message ?? parsed.error;
  if (message !== undefined) throw new CannotAnswer(message);
  return parsed.data ?? parsed;
}
