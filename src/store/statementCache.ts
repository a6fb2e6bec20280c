import type { Database, Statement } from 'better-sqlite3';

/** More kinds of questions than clients ask; beyond that all are prepared again. */
const MOST_STATEMENTS = 200;

/** Prepares each SQL text once: preparing costs more than a small statement itself. */
export function statementCache<Row>(reader: Database): (sql: string) => Statement<(string | number)[], Row> {
  const statements = new Map<string, Statement<(string | number)[], Row>>();
  return (sql) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const statement = reader.prepare<(string | number)[], Row>(sql);
    statements.set(sql, statement);
    return statement;
  };
}
