import { describe, expect, it } from 'vitest';
import { testApp } from '../../../support/testApp.ts';
import { testConfig } from '../../../support/testConfig.ts';
import { type Answer, type Write, send, write } from './writer.ts';
import { twoEach, written } from './written.ts';

const CLIENTS = 50;

/** Nobody is refused on a busy machine. */
const PATIENT = { limits: { ...testConfig().limits, maxLagMs: 60_000 } };

/** What one client sends, all at once with the others: good, refused on input, failing in the middle, retried. */
function writesOf(client: number): Write[] {
  const note = (kind: string, i: number): string => `${kind} ${client * 10 + i}`;
  const retried = write(note('retried', 3));
  return [
    write(note('good', 0)),
    write(note('bad', 1), { readings: [{ batchSize: 0, memoryMiB: 1, note: note('bad', 1) }] }),
    // The readings go in, then the diagnostics refuse them: the transaction is rolled back in its middle.
    write(note('failing', 2), {
      model: `failing ${client}`,
      strict: true,
      readings: [
        { batchSize: 1, memoryMiB: 2000, note: note('failing', 2) },
        { batchSize: 2, memoryMiB: 1000, note: note('failing', 2) },
      ],
    }),
    retried,
    retried,
    write(note('keyless', 4), { idempotencyKey: null }),
  ];
}

describe('50 clients that write at once', () => {
  it('find in the file exactly what was acknowledged, by another driver', async () => {
    const { app, file, query } = await testApp({ config: PATIENT });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const sent = Array.from({ length: CLIENTS }, (_, client) => writesOf(client)).flat();
    const answers = await Promise.all(sent.map(async (one) => ({ ...one, answer: await send(url, one) })));
    const by = (kind: Answer): string[] =>
      answers.filter(({ answer }) => answer === kind).map(({ note }) => note);
    expect(by('unanswered')).toEqual([]);
    expect(by('refused')).toHaveLength(CLIENTS * 2);
    expect(by('refused').every((note) => /^(bad|failing)/.test(note))).toBe(true);
    const { notes, integrity } = written(file);
    expect(integrity).toBe('ok');
    expect(notes).toEqual(twoEach(by('written')));
    expect(Object.keys(notes)).toHaveLength(CLIENTS * 3);
    // Nothing is left of the transactions that failed in their middle.
    expect(await query('{ models(filter: {name: {contains: "failing"}}) { totalCount } }')).toEqual({
      models: { totalCount: 0 },
    });
  });

  it('write one row for 50 identical readings, and 50 where they differ', async () => {
    const { app, file } = await testApp({ config: PATIENT });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const reading = { batchSize: 2, memoryMiB: 500, note: 'same' };
    const same = write('same 1', { readings: [reading], idempotencyKey: null });
    const others = Array.from({ length: CLIENTS }, (_, i) =>
      write('other 1', {
        readings: [{ batchSize: 4, memoryMiB: 600 + i, note: 'other' }],
        idempotencyKey: null,
      }),
    );
    const sent = [...Array<Write>(CLIENTS).fill(same), ...others];
    const answers = await Promise.all(sent.map((one) => send(url, one)));
    expect(new Set(answers)).toEqual(new Set(['written']));
    expect(written(file).notes).toEqual({ same: 1, other: CLIENTS });
  });
});
