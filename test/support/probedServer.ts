import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Program, startProgram } from '../../scripts/support/program.ts';

/** The answer to a request. */
export interface Probed {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The codes of its errors; undefined where the answer is no GraphQL answer. */
  readonly codes: readonly unknown[] | undefined;
}

/** The program as a process of its own, for the hostile requests of one spec. */
export class ProbedServer {
  url = '';
  file = '';
  #program: Program | undefined;
  #folder = '';
  #tables = '';

  async start(): Promise<void> {
    this.#folder = mkdtempSync(join(tmpdir(), 'batchfit-probes-'));
    this.file = join(this.#folder, 'x.db');
    copyFileSync(inject('seededDatabase'), this.file);
    const env = { PORT: '0', DATABASE_URL: `file:${this.file}`, LOG_LEVEL: 'warn', MAX_LAG_MS: '60000' };
    this.#program = startProgram(process.execPath, ['dist/main.js'], env);
    await this.#program.printed('Database');
    this.url = /http:\S+(?=\/graphql\n)/.exec(this.#program.output())?.[0] ?? '';
    this.#tables = this.tables();
  }

  async stop(): Promise<void> {
    this.#program?.process.kill('SIGTERM');
    await this.#program?.ended;
    rmSync(this.#folder, { recursive: true });
  }

  async send(path: string, init: RequestInit = {}): Promise<Probed> {
    const response = await fetch(`${this.url}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, codes: codesOf(text) };
  }

  post(body: RequestInit['body'], headers: Record<string, string> = {}): Promise<Probed> {
    const method = 'POST';
    return this.send('/graphql', {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: body ?? '',
    });
  }

  query(query: string, variables?: object): Promise<Probed> {
    return this.post(JSON.stringify({ query, variables }));
  }

  /** A connection on which to send anything. */
  connect(): Socket {
    return connect(Number(new URL(this.url).port), '127.0.0.1');
  }

  /** A digest of all that the tables hold. */
  tables(): string {
    const database = new DatabaseSync(this.file, { readOnly: true });
    const rows = [
      'Model',
      'Series',
      'Measurement',
      'Source',
      'Gpu',
      'GpuAlias',
      'Token',
      'AuditEntry',
      'PublishedFigure',
    ].map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());
    database.close();
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }

  residentMiB(): number {
    const status = readFileSync(`/proc/${this.#program?.process.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  }

  /** To be called last: tests that the program still answers, in bounded memory, with its tables unchanged. */
  survives({ tablesIntact = true } = {}): void {
    it('is alive afterwards, its memory bounded, its tables intact', async () => {
      const { text } = await this.query('{ models { totalCount } }');
      expect(text).toContain('"totalCount":');
      expect(this.#program?.process.exitCode).toBeNull();
      expect(this.#program?.output()).not.toMatch(/"level":(50|60)/);
      if (process.platform === 'linux') expect(this.residentMiB()).toBeLessThan(600);
      if (tablesIntact) expect(this.tables()).toBe(this.#tables);
    });
  }
}

/** Starts a server for the file that calls this, and ends it after its tests. */
export function probedServer(): ProbedServer {
  const server = new ProbedServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  return server;
}

function codesOf(text: string): readonly unknown[] | undefined {
  try {
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    return errors.map(({ extensions }) => extensions?.code);
  } catch {
    return undefined;
  }
}

/** Expects client errors in GraphQL's shape, at most 5, without internals of the server. */
export function expectClientError({ status, codes, text }: Probed): void {
  expect({ status, text: text.slice(0, 500) }).not.toMatchObject({ status: 500 });
  expect(codes?.length).toBeGreaterThan(0);
  expect(codes?.length).toBeLessThanOrEqual(5);
  expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  expect(text).not.toMatch(/SELECT |sqlite|node_modules|\.ts:|\/work\/|at \w+ \(/i);
}
