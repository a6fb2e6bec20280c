import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Runs `work` with Prisma's schema engine as WebAssembly; its main database is `file`, its shadow database is in memory.
 * Prisma does not support this interface: the package is pinned exactly and used in this file alone.
 */
export async function withSchemaEngine<T>(
  schema: [path: string, content: string][],
  work: (engine: bindings.SchemaEngine) => Promise<T>,
  file = ':memory:',
): Promise<T> {
  startWasm();
  const databases = new EngineDatabases(file);
  const noLog = (): void => undefined;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schema },
    noLog,
    bindMigrationAwareSqlAdapterFactory(databases),
  );
  try {
    return await work(engine);
  } finally {
    await databases.dispose();
  }
}

class EngineDatabases implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  readonly #stock: PrismaBetterSqlite3;
  readonly #open: SqlDriverAdapter[] = [];

  constructor(file: string) {
    this.#stock = new PrismaBetterSqlite3({ url: file });
    this.adapterName = this.#stock.adapterName;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.#adapt(await this.#stock.connect());
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#adapt(await this.#stock.connectToShadowDb());
  }

  #adapt(database: SqlDriverAdapter): SqlDriverAdapter {
    // The engine sends a migration as one query, of which the stock adapter would run the first statement alone.
    database.executeRaw = async ({ sql }) => {
      await database.executeScript(sql);
      return 0;
    };
    this.#open.push(database);
    return database;
  }

  /** Closes the connections, which the engine does not. */
  async dispose(): Promise<void> {
    await Promise.all(this.#open.map((database) => database.dispose()));
  }
}

let started = false;

// Importing the package itself needs Node's experimental import of WebAssembly.
function startWasm(): void {
  if (started) return;
  started = true;
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = new WebAssembly.Module(readFileSync(file.replace(/\.js$/, '.wasm')));
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': { ...bindings } });
  const setWasm: unknown = Reflect.get(bindings, '__wbg_set_wasm');
  const start = exports['__wbindgen_start'];
  if (typeof setWasm !== 'function' || typeof start !== 'function') throw new Error('Not the pinned engine.');
  Reflect.apply(setWasm, undefined, [exports]);
  Reflect.apply(start, undefined, []);
}
