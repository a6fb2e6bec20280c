import { describe, expect, it } from 'vitest';
import type { Author } from '../../../src/store/author.ts';
import type { Commands } from '../../../src/store/port.ts';
import type { Written } from '../../../src/store/problem.ts';
import { tokenHash } from '../../../src/store/tokenSecret.ts';
import type { OpenStore } from './openStore.ts';
import { ADMIN, done, everything, recording, refused, table } from './data.ts';

const LOCAL: Author = { name: 'local', role: 'ADMIN', right: 'LOCAL', remoteAddress: '127.0.0.1' };
const ANN: Author = { ...LOCAL, name: 'ann', right: 'TOKEN' };
const GPU = { name: 'card', totalMemoryMiB: 1, olderDriverMemoryMiB: null, aliases: [] };
const MODEL = { name: 'm', family: 'f', parametersMillions: null, pretrainedOn: null };

type Write = (store: Commands, author: Author) => Promise<Written<unknown>>;

const WRITES: Record<Exclude<keyof Commands, 'applySeeds'>, Write> = {
  record: (store, author) => store.record(author, recording(), null),
  importTable: (store, author) => store.importTable(author, table(), { dryRun: false }),
  retract: (store, author) => store.retract(author, [1], 'wrong'),
  createModel: (store, author) => store.createModel(author, MODEL),
  updateModel: (store, author) => store.updateModel(author, 1, { family: 'g' }),
  deleteModel: (store, author) => store.deleteModel(author, 1),
  setDefaultSeries: (store, author) => store.setDefaultSeries(author, 1),
  createGpu: (store, author) => store.createGpu(author, GPU),
  updateGpu: (store, author) => store.updateGpu(author, 1, { totalMemoryMiB: 2 }),
  createToken: (store, author) => store.createToken(author, { name: 'new', role: 'ADMIN' }),
  revokeToken: (store, author) => store.revokeToken(author, 'bob'),
};

export function rights(open: OpenStore): void {
  describe('tokens', () => {
    it('are created, found by their secret, and revoked', async () => {
      const store = await open();
      const { queries } = store;
      const { secret, createdAt } = await done(
        store.createToken(ADMIN, { name: 'ann', role: 'CONTRIBUTOR' }),
      );
      expect(secret).toMatch(/^batchfit_[\w-]{43}$/);
      const active = { name: 'ann', role: 'CONTRIBUTOR', hash: tokenHash(secret) };
      expect(everything(store).tokens).toEqual([active]);
      expect(queries.countActiveTokens()).toBe(1);
      const taken = store.createToken(ADMIN, { name: 'ann', role: 'ADMIN' });
      expect(await refused(taken)).toEqual(['NAME_TAKEN name']);
      const revoked = await done(store.revokeToken(ADMIN, 'ann'));
      expect(revoked).toEqual({
        ...{ name: 'ann', role: 'CONTRIBUTOR', createdAt, revokedAt: expect.any(Date) as Date },
      });
      expect(await done(store.revokeToken(ADMIN, 'ann'))).toEqual(revoked);
      expect(await refused(store.revokeToken(ADMIN, 'nobody'))).toEqual(['NOT_FOUND name']);
      expect([everything(store).tokens, queries.countActiveTokens()]).toEqual([[], 0]);
      expect(await refused(store.createToken(ADMIN, { name: 'ann', role: 'ADMIN' }))).toEqual([
        'NAME_TAKEN name',
      ]);
      await done(store.createToken(ADMIN, { name: 'bob', role: 'ADMIN' }));
      expect(await queries.tokens()).toMatchObject([revoked, { name: 'bob', revokedAt: null }]);
    });
  });

  describe('a right that was lost', () => {
    it('is found by every command, which then writes nothing', async () => {
      const store = await open();
      await done(store.createToken(ADMIN, { name: 'bob', role: 'ADMIN' }));
      await done(store.createToken(ADMIN, { name: 'ann', role: 'CONTRIBUTOR' }));
      await done(store.createToken(ADMIN, { name: 'old', role: 'ADMIN' }));
      await done(store.revokeToken(ADMIN, 'old'));
      const state = async () => [everything(store), await store.queries.tokens()];
      const before = await state();
      for (const [name, write] of Object.entries(WRITES)) {
        const lost = [LOCAL, ANN, { ...ANN, name: 'old' }, { ...ANN, name: 'nobody' }].map(async (author) =>
          write(store, author),
        );
        expect([name, ...(await Promise.all(lost))]).toEqual([
          name,
          { ok: false, lost: 'TOKEN_REQUIRED' },
          { ok: false, lost: 'ROLE_CHANGED' },
          { ok: false, lost: 'TOKEN_REVOKED' },
          { ok: false, lost: 'TOKEN_REVOKED' },
        ]);
      }
      expect(await state()).toEqual(before);
    });

    it('by a command that was sent before is found', async () => {
      const store = await open();
      await done(store.createToken(ADMIN, { name: 'ann', role: 'ADMIN' }));
      const revoked = store.revokeToken(ADMIN, 'ann');
      const written = store.createModel(ANN, MODEL);
      await done(revoked);
      expect(await written).toEqual({ ok: false, lost: 'TOKEN_REVOKED' });
    });

    it('is none: whoever sits at the machine writes until a token exists, then who holds one', async () => {
      const store = await open();
      await done(store.createModel(LOCAL, MODEL));
      await done(store.createToken(LOCAL, { name: 'ann', role: 'ADMIN' }));
      await done(store.createModel(ANN, { ...MODEL, name: 'n' }));
      await done(store.revokeToken(ANN, 'ann'));
      await done(store.createModel(LOCAL, { ...MODEL, name: 'o' }));
    });
  });

  it('a store that is closed refuses commands', async () => {
    const store = await open();
    await store.checkReady();
    const begun = done(store.createModel(ADMIN, MODEL));
    const closed = store.close();
    await expect(store.createModel(ADMIN, MODEL)).rejects.toMatchObject({ code: 'CLOSED' });
    await closed;
    expect(await begun).toEqual(expect.any(Number));
  });
}
