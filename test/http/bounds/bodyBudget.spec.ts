import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';

const ROOM = ' '.repeat(700_000);

it.each([
  ['/import', `[{ "model": "m", "input_size": 224, "batch_size": 1, "memory_mib": 100 }${ROOM}]`],
  ['/graphql', `{ "query": "{ __typename }"${ROOM}}`],
])('bodies for %s that wait are bounded together, until their answers are out', async (path, body) => {
  const { app } = await testApp({
    file: emptyDatabase(),
    config: { importLimitMB: 1, limits: { ...testConfig().limits, maxBodiesMB: 1 } },
  });
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  /** Sends so much of a body that all of it is this long. */
  const send = (text: string): { socket: Socket; answer: Promise<string> } => {
    const socket = connect(Number(port), '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${text}`,
    );
    const answer = new Promise<string>((resolve) => {
      socket.once('data', (data) => {
        resolve(data.toString());
      });
      socket.once('error', (error) => {
        resolve(error.message);
      });
    });
    return { socket, answer };
  };
  /** Sends all but the end, and lets it arrive. */
  const begin = async (): Promise<ReturnType<typeof send>> => {
    const accepted = once(app.server, 'connection') as Promise<[Socket]>;
    const sent = send(body.slice(0, -1));
    const [socket] = await accepted;
    await expect.poll(() => socket.bytesRead).toBeGreaterThan(body.length);
    return sent;
  };

  const waiting = await begin();
  expect(await send(body).answer).toMatch(/^HTTP\/1.1 503 .*retry-after: 5\r\n.*"code":"OVERLOADED"/s);
  waiting.socket.write(body.slice(-1));
  expect(await waiting.answer).toMatch(/^HTTP\/1.1 200 /);
  const gone = await begin();
  expect(await send(body).answer).toMatch(/^HTTP\/1.1 503 /);
  gone.socket.destroy();
  await expect.poll(() => send(body).answer, { timeout: 20_000 }).toMatch(/^HTTP\/1.1 200 /);
});
