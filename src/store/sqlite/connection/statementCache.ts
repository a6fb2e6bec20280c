import type { Statement } from 'better-sqlite3';

/** More than clients need. Beyond it the cache is cleared. */
const MAX_STATEMENTS = 200;

/** Prepares each SQL text once: preparing costs more than a small statement itself. */
export function statementCache<S extends Statement>(prepare: (sql: string) => S): (sql: string) => S {
  const statements = new Map<string, S>();
  return (sql) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= MAX_STATEMENTS) statements.clear();
    const statement = prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}
