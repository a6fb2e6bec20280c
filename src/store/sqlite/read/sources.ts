import type { Database } from 'better-sqlite3';
import { keyset } from './keyset.ts';
import { type PageRequest, type Slice, sliceOf } from '../../pageRequest.ts';
import type { SourceRow } from '../../rows.ts';
import { allOf } from './sqlCondition.ts';

type StoredSource = Omit<SourceRow, 'createdAt'> & { readonly createdAt: string };

const sourceRow = (stored: StoredSource): SourceRow => ({ ...stored, createdAt: new Date(stored.createdAt) });

const SELECT = 'SELECT id, name, kind, note, createdAt FROM Source';

/** A page of all sources; a key is [id]. */
export function sources(reader: Database): (request: PageRequest) => Slice<SourceRow> {
  return (request) => {
    const { bounds, order, limit } = keyset(['id'], request);
    const { sql, values } = allOf(bounds);
    const rows = reader
      .prepare<[(string | number)[]], StoredSource>(`${SELECT} WHERE ${sql} ORDER BY ${order} LIMIT ?`)
      .all([...values, limit]);
    return sliceOf(rows.map(sourceRow), request);
  };
}

/** How many sources there are. */
export function countSources(reader: Database): () => number {
  const count = reader.prepare<[], number>('SELECT count(*) FROM Source').pluck();
  return () => count.get() ?? 0;
}

/** The sources of these ids, in any order. */
export function sourcesById(reader: Database): (ids: readonly number[]) => SourceRow[] {
  const select = reader.prepare<[string], StoredSource>(
    `${SELECT} WHERE id IN (SELECT value FROM json_each(?))`,
  );
  return (ids) => select.all(JSON.stringify(ids)).map(sourceRow);
}
