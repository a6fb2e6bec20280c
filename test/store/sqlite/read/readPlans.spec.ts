import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import type { Owner } from '../../../../src/store/rows.ts';
import { openSqlite } from '../../../../src/store/sqlite/sqliteStore.ts';
import { seededCopy } from '../../../support/testApp.ts';

const OWNERS: readonly Owner[] = ['model', 'series', 'answer'];

it.each(OWNERS)(
  'a page of the measurements of a %s walks over no retracted reading, and sorts no series',
  (owner) => {
    const file = seededCopy();
    const heard = new Set<string>();
    const store = openSqlite({ file, onStatement: (sql) => heard.add(sql) });
    const database = new Database(file, { readonly: true });
    onTestFinished(async () => {
      database.close();
      await store.close();
    });
    for (const ids of [[1], [1, 2]]) {
      for (const backward of [false, true]) {
        heard.clear();
        store.queries.measurementsOf(owner, ids, { size: 2, backward, after: null, before: null });
        const [statement = ''] = [...heard].filter((sql) => sql.includes('Measurement'));
        const plan = database
          .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
          .all()
          .map(({ detail }) => detail);
        expect(plan.join('\n')).toContain('(seriesId=? AND retractedAt=?)');
        // The items of several owners are put into the order of their owners, page by page.
        const sorts = plan.filter((detail) => detail.includes('TEMP B-TREE'));
        expect(sorts).toHaveLength(ids.length === 1 ? 0 : 1);
      }
    }
  },
);
