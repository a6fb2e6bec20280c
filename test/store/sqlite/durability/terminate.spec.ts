import { connect } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../../../../scripts/support/program.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { send, write } from './writer.ts';
import { twoEach, written } from './written.ts';

async function started(
  file: string,
  env: Record<string, string> = {},
): Promise<{ program: Program; url: string }> {
  const program = startProgram(process.execPath, ['dist/main.js'], {
    PORT: '0',
    DATABASE_URL: `file:${file}`,
    MAX_LAG_MS: '60000',
    ...env,
  });
  await program.printed('Database');
  return { program, url: /http:\S+(?=\/graphql\n)/.exec(program.output())?.[0] ?? '' };
}

/** Opens a request and leaves it unfinished. */
function unfinished(url: string): void {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
  );
}

/** Whether a transaction is under way that writes. */
function isBeingWritten(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch {
    return true;
  } finally {
    database.close();
  }
}

describe('SIGTERM', () => {
  it('under load cuts no request off, loses nothing that was acknowledged, and ends with 0', async () => {
    const file = join(temporaryFolder(), 'x.db');
    const { program, url } = await started(file);
    const acknowledged = new Set<string>();
    const cutOff: number[] = [];
    let ended = Infinity;
    let next = 1;
    const clients = Array.from({ length: 8 }, async () => {
      while (ended === Infinity) {
        const one = write(`write ${next++}`);
        const began = performance.now();
        if ((await send(url, one)) === 'written') acknowledged.add(one.note);
        // One that came at the same moment as the signal may find nobody; one that was there before may not.
        else if (began < ended - 50) cutOff.push(ended - began);
      }
    });
    // By what was written, not by the clock: a busy machine writes less in a second.
    while (acknowledged.size <= 20) await wait(50);
    ended = performance.now();
    program.process.kill('SIGTERM');
    await Promise.all(clients);
    expect(await program.ended).toBe(0);
    expect(cutOff).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(20);
    const { notes, integrity } = written(file);
    expect(integrity).toBe('ok');
    // Whatever was begun was answered, too.
    expect(notes).toEqual(twoEach(acknowledged));
  });

  it('lets a request end that takes long, and closes the database after it', async () => {
    const file = join(temporaryFolder(), 'x.db');
    const { program, url } = await started(file);
    const rows = Array.from({ length: 60_000 }, (_, i) => `m${i % 50},224,${1 + (i % 300)},${1000 + i},long`);
    const importing = fetch(`${url}/import`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: `model,input_size,batch_size,memory_mib,note\n${rows.join('\n')}`,
    });
    const state = { isAnswered: false };
    const answer = importing.then(async (response) => {
      const { inserted } = (await response.json()) as { inserted: number };
      state.isAnswered = true;
      return [response.status, inserted];
    });
    while (!isBeingWritten(file)) await wait(5);
    program.process.kill('SIGTERM');
    expect(state.isAnswered).toBe(false);
    expect(await answer).toEqual([200, 60_000]);
    expect(await program.ended).toBe(0);
    expect(written(file)).toEqual({ notes: { long: 60_000 }, integrity: 'ok' });
  });

  it('twice ends at once', async () => {
    const { program, url } = await started(join(temporaryFolder(), 'x.db'));
    unfinished(url);
    await wait(200);
    program.process.kill('SIGTERM');
    await wait(300);
    expect(program.process.exitCode).toBeNull();
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(1);
  });

  it('waits no longer than SHUTDOWN_TIMEOUT_S', async () => {
    const { program, url } = await started(join(temporaryFolder(), 'x.db'), { SHUTDOWN_TIMEOUT_S: '1' });
    unfinished(url);
    await wait(200);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(1);
  });
});
