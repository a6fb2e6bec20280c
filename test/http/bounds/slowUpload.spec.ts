import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';

const ROW = 'm,224,1,100,a note that takes some room\n';
const HEADER = 'model,input_size,batch_size,memory_mib,note\n';

interface Uploaded {
  readonly answer: string;
  readonly seconds: number;
  readonly lines: readonly string[];
}

/** Sends a table to a server that gives a body 1 s, and 1 s more for each 10 kB: a piece every 200 ms. @param missing bytes that never come. */
async function upload(pieces: readonly string[], missing = 0): Promise<Uploaded> {
  const lines: string[] = [];
  const { app } = await testApp({
    file: emptyDatabase(),
    config: {
      logLevel: 'error',
      limits: { ...testConfig().limits, requestTimeoutS: 1, minUploadKBPerS: 10 },
    },
    logStream: { write: (line) => lines.push(line) },
  });
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const length = pieces.reduce((sum, piece) => sum + piece.length, missing);
  const began = performance.now();
  const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
  const state = { answer: '' };
  const answered = new Promise<void>((resolve) => {
    socket.on('close', resolve);
    socket.on('data', (chunk) => {
      state.answer += chunk.toString();
      resolve();
    });
  });
  socket.write(
    `POST /import HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: text/csv\r\ncontent-length: ${length}\r\n\r\n`,
  );
  for (const piece of pieces) {
    if (state.answer !== '' || !socket.writable) break;
    socket.write(piece);
    await wait(200);
  }
  await answered;
  socket.destroy();
  return { answer: state.answer, seconds: (performance.now() - began) / 1000, lines };
}

describe('an upload', () => {
  it('may take longer than REQUEST_TIMEOUT_S while it makes progress', async () => {
    const { answer, seconds } = await upload([HEADER, ...Array<string>(15).fill(ROW.repeat(80))]);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(seconds).toBeGreaterThan(2.5);
  });

  it('ends with 408 when it is slower than MIN_UPLOAD_KB_PER_S, or stops', async () => {
    const trickle = await upload(Array.from(HEADER.repeat(2)));
    expect(trickle.answer).toMatch(/^HTTP\/1.1 408 .*"code":"REQUEST_TIMEOUT"/s);
    const stopped = await upload([HEADER, ROW.repeat(200)], 1);
    expect(stopped.answer).toMatch(/^HTTP\/1.1 408 /);
    expect([trickle.lines, stopped.lines]).toEqual([[], []]);
  });
});
