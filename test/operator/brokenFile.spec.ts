import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { startProgram } from '../../scripts/support/program.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { damage, isRoot, seeded, smallDisk } from './databaseFile.ts';

describe('the server', () => {
  const start = (file: string) => {
    const server = startProgram(process.execPath, ['dist/main.js'], {
      PORT: '0',
      DATABASE_URL: `file:${file}`,
    });
    onTestFinished(() => void server.process.kill('SIGKILL'));
    return server;
  };
  const record = async (output: string): Promise<{ status: number; text: string }> => {
    const url = /http:\S+(?=\/graphql\n)/.exec(output)?.[0] ?? '';
    const query =
      'mutation ($n: String) { recordMeasurements(input: {model: "resnetv2_50x1_bitm", source: "disk", readings: [{batchSize: 77, memoryMiB: 9000, note: $n}]}) { userErrors { code } } }';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { n: 'x'.repeat(2000) } }),
    });
    return { status: response.status, text: await response.text() };
  };

  it('says that its file is damaged', async () => {
    const { file } = seeded();
    damage(file);
    const server = start(file);
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/^batchfit cannot start: .*it is damaged\. Put a backup in its place\./);
  });

  it('says that its file or folder may not be written', async (context) => {
    const disk = smallDisk();
    if (disk === undefined && isRoot) {
      context.skip('root may write everything, and may mount nothing here');
      return;
    }
    const file = join(disk ?? temporaryFolder(), 'x.db');
    copyFileSync(inject('seededDatabase'), file);
    if (disk === undefined) chmodSync(file, 0o444);
    else execFileSync('mount', ['-o', 'remount,ro', disk]);
    const server = start(file);
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/^batchfit cannot start: .*cannot be written/);
  });

  it('makes a folder that is missing, and says which it cannot make', async () => {
    const folder = temporaryFolder();
    const server = start(join(folder, 'a', 'b', 'x.db'));
    await server.printed('Database');
    writeFileSync(join(folder, 'file'), '');
    const refused = start(join(folder, 'file', 'x.db'));
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`Folder ${join(folder, 'file')} cannot be written`);
  });

  it('says that another process holds its file, and writes again afterwards', async () => {
    const { file } = seeded();
    const server = start(file);
    await server.printed('Database');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const refused = await record(server.output());
    other.exec('ROLLBACK');
    other.close();
    expect(refused.text).toContain('DATABASE_UNAVAILABLE');
    expect(refused.text).not.toContain(file);
    expect((await record(server.output())).text).toContain('"userErrors":[]');
  });

  it('says that the disk is full, goes on reading, and writes again when there is space', async (context) => {
    const disk = smallDisk();
    if (disk === undefined) {
      context.skip('no right to mount a file system');
      return;
    }
    const file = join(disk, 'x.db');
    copyFileSync(inject('seededDatabase'), file);
    const server = start(file);
    await server.printed('Database');
    const filler = join(disk, 'filler');
    try {
      writeFileSync(filler, Buffer.alloc(4_000_000));
    } catch {
      // It takes what there is.
    }
    const refused = await record(server.output());
    expect(refused.text).toContain('DATABASE_UNAVAILABLE');
    expect(refused.text).toContain('disk is full');
    const url = /http:\S+(?=\/graphql\n)/.exec(server.output())?.[0] ?? '';
    expect(await (await fetch(`${url}/graphql?query={models{totalCount}}`)).text()).toContain('15');
    execFileSync('rm', [filler]);
    expect((await record(server.output())).text).toContain('"userErrors":[]');
    expect(existsSync(filler)).toBe(false);
  });
});
