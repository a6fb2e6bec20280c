const RECORD = `mutation ($input: RecordMeasurementsInput!) {
  recordMeasurements(input: $input) { measurements { inserted measurement { note } } userErrors { code } }
}`;

/** One write of a client: two readings with a note that no other write has. */
export interface Write {
  readonly note: string;
  readonly input: object;
}

/** How a write was answered. */
export type Answer = 'written' | 'refused' | 'unanswered';

/** A write of two readings under a key of its own. @param change what makes it another kind of write. */
export function write(note: string, change: object = {}): Write {
  const memoryMiB = 1 + Number.parseInt(note.replaceAll(/\D/g, ''), 10);
  const readings = [2, 4].map((batchSize) => ({ batchSize, memoryMiB: memoryMiB + 1000 * batchSize, note }));
  return {
    note,
    input: {
      model: 'written',
      createModel: {},
      conditions: { inputSize: 224 },
      readings,
      idempotencyKey: note,
      ...change,
    },
  };
}

/** Sends a write and tells how it was answered; a connection that breaks leaves it unanswered. */
export async function send(url: string, { input }: Write): Promise<Answer> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: RECORD, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { recordMeasurements: { userErrors: object[]; measurements: object[] } };
      errors?: object[];
    };
    if (data === undefined || errors !== undefined) throw new Error(`Failed: ${JSON.stringify(errors)}`);
    return data.recordMeasurements.userErrors.length > 0 ? 'refused' : 'written';
  } catch (error) {
    // fetch reports a broken connection by a TypeError, also while it reads the body.
    if (error instanceof TypeError || error instanceof SyntaxError) return 'unanswered';
    throw error;
  }
}
