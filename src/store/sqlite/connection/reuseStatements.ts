import Database, { type Statement } from 'better-sqlite3';
import { statementCache } from './statementCache.ts';

type Values = (string | number)[];

/**
 * Lets a connection prepare each SQL text once. The stock adapter prepares for every query, which takes longer than
 * most queries do, and binds its values for good; here they are handed over with each run.
 * @param client of the stock adapter, which uses nothing of a statement but what is here.
 */
export function reuseStatements(client: Database.Database): void {
  const { prototype } = Database;
  const prepare = statementCache((sql) =>
    prototype.prepare.call<Database.Database, [string], Statement>(client, sql),
  );
  Object.assign(client, { prepare: (sql: string) => new ReusedStatement(prepare(sql)) });
}

class ReusedStatement {
  readonly #statement: Statement;
  #values: Values = [];

  constructor(statement: Statement) {
    this.#statement = statement;
  }

  get reader(): boolean {
    return this.#statement.reader;
  }

  bind(values: Values): this {
    this.#values = values;
    return this;
  }

  raw(): this {
    this.#statement.raw();
    return this;
  }

  columns(): unknown {
    return this.#statement.columns();
  }

  all(): unknown[] {
    return this.#statement.all(this.#values);
  }

  run(): unknown {
    return this.#statement.run(this.#values);
  }
}
