import Database from 'better-sqlite3';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { emptyDatabase } from '../support/emptyDatabase.ts';
import { type TestApp, testApp } from '../support/testApp.ts';
import { tokenOf } from '../support/tokenOf.ts';
import { importTable } from './importTable.ts';

const CARD = 'NVIDIA GeForce RTX 3090';

/** The claims are read at once, in the middle: what is asked before and after them has to be of one revision. */
const PAGE = `{
  before: models(first: 100) { nodes { series(first: 1) { nodes { gpu { name } } } } }
  sources(first: 1) { nodes { publishedFigures(first: 1) { nodes { kind } } } }
  after: models(first: 100) {
    nodes {
      series(first: 1, filter: { gpu: { isNull: false } }) { nodes { gpu { name } } }
      measurements(first: 2) { nodes { series { gpu { name } } } }
    }
  }
  gpu(name: "${CARD}") { name }
  recorder
}`;

interface Setup extends TestApp {
  readonly headers: { readonly authorization: string };
  /** Renames the card and revokes the token, as another program does; once. */
  readonly change: () => void;
}

async function setUp(): Promise<Setup> {
  const app = await testApp({ file: emptyDatabase() });
  const rows = Array.from({ length: 100 }, (_, i) => `m${i},224,RTX 3090,1,1000\nm${i},224,RTX 3090,2,1100`);
  const text = ['model,input_size,gpu,batch_size,memory_mib', ...rows].join('\n');
  expect(await importTable(app, { format: 'CSV', text })).toMatchObject({ inserted: 200 });
  const headers = await tokenOf(app, 'ann', 'ADMIN');
  const other = new Database(app.file);
  onTestFinished(() => {
    other.close();
  });
  let isChanged = false;
  const change = (): void => {
    if (isChanged) return;
    isChanged = true;
    other.exec(
      `BEGIN; UPDATE Gpu SET name = 'renamed' WHERE name = '${CARD}';
       UPDATE Token SET revokedAt = '2026-01-01'; COMMIT`,
    );
  };
  return { ...app, headers, change };
}

/** Makes the change while the claims of sources are read. */
function changeWithinPages({ store, change }: Setup): void {
  const read = store.queries.publishedFigures;
  vi.spyOn(store.queries, 'publishedFigures').mockImplementation((id, kind, request) => {
    change();
    return read(id, kind, request);
  });
}

const poll = ({ app, headers }: Setup, etag = '"x"'): Promise<LightMyRequestResponse> =>
  app.inject({
    url: `/graphql?query=${encodeURIComponent(PAGE)}`,
    headers: { ...headers, 'apollo-require-preflight': '1', 'if-none-match': etag },
  });

/** What an answer tells of the two changes: how often it has each name of the card, and the holder of the token. */
function told({ body }: Pick<LightMyRequestResponse, 'body'>): unknown {
  if (body.startsWith('{"errors"')) throw new Error(body);
  const recorder = /"recorder":(null|"\w+")/.exec(body)?.[1];
  return { old: body.split(`"${CARD}"`).length - 1, renamed: body.split('"renamed"').length - 1, recorder };
}

describe('a card that is renamed and a token that is revoked meanwhile', () => {
  it('show in nothing of a page, and in all of the next', async () => {
    const app = await setUp();
    changeWithinPages(app);
    const post = () =>
      app.app.inject({ method: 'POST', url: '/graphql', payload: { query: PAGE }, headers: app.headers });
    // Of each model a series before, one after and that of two readings; and the card itself.
    expect(told(await post())).toEqual({ old: 401, renamed: 0, recorder: '"ann"' });
    expect(told(await post())).toEqual({ old: 0, renamed: 400, recorder: 'null' });
  });

  it('show in nothing of a polled answer, whose tag is then outdated', async () => {
    const app = await setUp();
    changeWithinPages(app);
    const first = await poll(app);
    expect(told(first)).toEqual({ old: 401, renamed: 0, recorder: '"ann"' });
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\//);
    const next = await poll(app, etag);
    expect(next.statusCode).toBe(200);
    expect(told(next)).toEqual({ old: 0, renamed: 400, recorder: 'null' });
  });

  it('show in nothing of an export, and in all of the next', async () => {
    const app = await setUp();
    const hold = app.store.snapshot.bind(app.store);
    let series = 0;
    vi.spyOn(app.store, 'snapshot').mockImplementation(() => {
      const rows = hold();
      return {
        ...rows,
        measurementsOf: (id) => {
          series += 1;
          if (series === 50) app.change();
          return rows.measurementsOf(id);
        },
      };
    });
    const names = async (): Promise<Record<string, number>> => {
      const { body } = await app.app.inject({ url: '/export', headers: app.headers });
      return { old: body.split(CARD).length - 1, renamed: body.split('renamed').length - 1 };
    };
    expect(await names()).toEqual({ old: 200, renamed: 0 });
    expect(await names()).toEqual({ old: 0, renamed: 200 });
    expect(told(await poll(app))).toMatchObject({ recorder: 'null' });
  });
});
