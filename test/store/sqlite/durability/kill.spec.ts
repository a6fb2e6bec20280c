import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startProgram } from '../../../../scripts/support/program.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { type Write, send, write } from './writer.ts';
import { twoEach, written } from './written.ts';

const ROUNDS = 20;
const CLIENTS = 8;

/** A fixed sequence of pseudo-random moments, so that a failure can be repeated. */
function* moments(): Generator<number, never> {
  for (let state = 20261124; ;) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    yield 20 + (state % 300);
  }
}

describe('kill -9 at random moments', () => {
  it(`loses nothing that was acknowledged and leaves nothing half-written, in ${ROUNDS} rounds`, async () => {
    const file = join(temporaryFolder(), 'x.db');
    const acknowledged = new Set<string>();
    let unanswered: Write[] = [];
    let next = 1;
    const times = moments();
    for (let round = 0; round <= ROUNDS; round += 1) {
      const program = startProgram(process.execPath, ['dist/main.js'], {
        PORT: '0',
        DATABASE_URL: `file:${file}`,
        MAX_LAG_MS: '60000',
      });
      await program.printed('Database');
      const url = /http:\S+(?=\/graphql\n)/.exec(program.output())?.[0] ?? '';
      // A client that got no answer asks again by the same key: written once, whether it had been or not.
      for (const retry of unanswered) {
        expect(await send(url, retry)).toBe('written');
        acknowledged.add(retry.note);
      }
      expect(written(file)).toEqual({ notes: twoEach(acknowledged), integrity: 'ok' });
      unanswered = [];
      if (round === ROUNDS) {
        program.process.kill('SIGTERM');
        await program.ended;
        break;
      }
      let running = true;
      const clients = Array.from({ length: CLIENTS }, async () => {
        while (running) {
          const one = write(`write ${next++}`);
          const answer = await send(url, one);
          if (answer === 'written') acknowledged.add(one.note);
          else unanswered.push(one);
        }
      });
      await wait(times.next().value);
      program.process.kill('SIGKILL');
      running = false;
      await Promise.all(clients);
      await program.ended;
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  });
});
