import type { Database } from 'better-sqlite3';
import type { Checked, Problem } from '../../../problem.ts';
import type { IdempotencyKey, RecordedMeasurements } from '../../../recording.ts';
import type { Transaction } from '../../connection/writer.ts';

/** Stored of the first write by a key. */
interface KeptResult {
  readonly inputHash: string;
  /** JSON. */
  readonly result: string;
}

const KEY_REUSED: Problem = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  field: ['input', 'idempotencyKey'],
  message:
    'This idempotencyKey was used with other input. Use a new key for a new write, the same input for a retry.',
};

const SELECT = 'SELECT inputHash, result FROM IdempotentResult WHERE actor = ? AND key = ?';

/** The result of the first write by a key; null where the key is new. */
export function earlierRecording(
  reader: Database,
): (actor: string, by: IdempotencyKey) => Checked<RecordedMeasurements> | null {
  const select = reader.prepare<[string, string], KeptResult>(SELECT);
  return (actor, by) => answerOf(by, select.get(actor, by.key));
}

/** Like `earlierRecording`, inside a transaction. */
export async function earlierRecordingWithin(
  tx: Transaction,
  actor: string,
  by: IdempotencyKey,
): Promise<Checked<RecordedMeasurements> | null> {
  const [kept] = await tx.$queryRawUnsafe<KeptResult[]>(SELECT, actor, by.key);
  return answerOf(by, kept);
}

function answerOf(
  { inputHash }: IdempotencyKey,
  kept: KeptResult | undefined,
): Checked<RecordedMeasurements> | null {
  if (kept === undefined) return null;
  if (kept.inputHash !== inputHash) return { ok: false, problems: [KEY_REUSED] };
  return { ok: true, value: JSON.parse(kept.result) as RecordedMeasurements };
}
