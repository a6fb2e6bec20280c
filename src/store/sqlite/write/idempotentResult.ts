import { createHash } from 'node:crypto';
import type { Transaction } from '../connection/transaction.ts';
import { type Problem, Refusal } from './refusal.ts';

/** What a client calls a write by, so that a retry is told from another write. */
export interface Idempotency {
  readonly actor: string;
  readonly key: string;
  /** sha256 of the input, hex. */
  readonly inputHash: string;
}

/** @param input as GraphQL hands it over: its fields are in the order of the schema. */
export function idempotency(actor: string, key: string, input: object): Idempotency {
  return { actor, key, inputHash: createHash('sha256').update(JSON.stringify(input)).digest('hex') };
}

/**
 * What the first write by this key answered, as JSON text; null where this is the first.
 * @throws Refusal where the key was used with other input.
 */
export async function earlierResult(tx: Transaction, by: Idempotency): Promise<string | null> {
  const { actor, key } = by;
  const earlier = await tx.idempotentResult.findUnique({ where: { actor_key: { actor, key } } });
  if (earlier === null) return null;
  if (isRetry(by, earlier)) return earlier.result;
  throw new Refusal(KEY_REUSED);
}

/** Whether a write by a key that was used is the same one again. */
export function isRetry({ inputHash }: Idempotency, earlier: { readonly inputHash: string }): boolean {
  return earlier.inputHash === inputHash;
}

export const KEY_REUSED: Problem = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  field: ['input', 'idempotencyKey'],
  message:
    'This idempotencyKey was used with other input. Use a new key for a new write, the same input for a retry.',
};

/** Keeps what the first write by a key answered. */
export async function keepResult(tx: Transaction, by: Idempotency, result: object): Promise<void> {
  await tx.idempotentResult.create({ data: { ...by, result: JSON.stringify(result) } });
}
