import Database, { type Statement } from 'better-sqlite3';
import { statementCache } from './statementCache.ts';

type Values = (string | number)[];

/**
 * Lets a connection prepare each SQL text once. The stock adapter prepares a statement for every query, which costs more
 * than most queries, and binds its values for good; here each run passes its values.
 * @param client the connection of the stock adapter, which uses no other members of a statement than those below.
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
