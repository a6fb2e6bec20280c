import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { inject, onTestFinished } from 'vitest';
import { type AppOptions, createApp } from '../../src/app.ts';
import type { Config } from '../../src/config/config.ts';
import { type SqliteStore, openSqlite } from '../../src/store/sqlite/sqliteStore.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testConfig } from './testConfig.ts';

/** What a GraphQL request was answered. */
export interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The application over a fresh, seeded database, reached through its real HTTP handler. */
export interface TestApp {
  readonly app: FastifyInstance;
  readonly store: SqliteStore;
  readonly file: string;
  /** Posts an operation and gives the whole answer. */
  readonly post: <Data>(query: string, variables?: object) => Promise<Answer<Data>>;
  /** The same for one that must succeed: gives its data. */
  readonly query: <Data>(query: string, variables?: object) => Promise<Data>;
  /** The same for one that must fail: gives the message of its first error. */
  readonly refusal: (query: string, variables?: object) => Promise<string>;
}

export interface TestAppOptions extends Pick<AppOptions, 'logStream'> {
  /** What differs from the configuration of an empty environment. */
  readonly config?: Partial<Config>;
  /** A database to open; a new one unless given. */
  readonly file?: string;
  readonly onStatement?: (sql: string) => void;
}

/** For the test that is running; closed when it ends. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const file = options.file ?? seededCopy();
  const store = openSqlite({ file, ...options });
  const app = await createApp({ ...options, store, config: testConfig(options.config) });
  onTestFinished(async () => {
    await app.close();
    await store.close();
  });
  const post = async <Data>(query: string, variables: object = {}): Promise<Answer<Data>> => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return response.json();
  };
  return {
    app,
    store,
    file,
    post,
    query: async <Data>(query: string, variables?: object) => {
      const { data, errors } = await post<Data>(query, variables);
      if (data === undefined || errors !== undefined) throw new Error(`Refused: ${JSON.stringify(errors)}`);
      return data;
    },
    refusal: async (query, variables) => {
      const { errors } = await post(query, variables);
      const [first] = errors ?? [];
      if (first === undefined) throw new Error(`Not refused: ${query}`);
      if (first.extensions?.code === 'INTERNAL_SERVER_ERROR') throw new Error(`Failed: ${first.message}`);
      return first.message;
    },
  };
}

/** A seeded database of its own, for the test that is running. */
export function seededCopy(): string {
  const file = join(temporaryFolder(), 'test.db');
  copyFileSync(inject('seededDatabase'), file);
  return file;
}
