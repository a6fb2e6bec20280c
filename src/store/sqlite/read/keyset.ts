import type { Key, PageRequest } from '../../pageRequest.ts';
import type { SqlCondition } from './sqlCondition.ts';

/** A page of an ascending keyset as SQL. The limit is one item more than the page. */
export interface Keyset {
  readonly bounds: readonly SqlCondition[];
  readonly order: string;
  readonly limit: number;
}

/** @param columns trusted SQL, not null, together unique. A key of the request has a part for each. */
export function keyset(columns: readonly string[], request: PageRequest): Keyset {
  const { after, before, backward, size } = request;
  return {
    bounds: [...bound(columns, '>', after), ...bound(columns, '<', before)],
    order: columns.map((column) => `${column} ${backward ? 'DESC' : 'ASC'}`).join(', '),
    limit: size + 1,
  };
}

function bound(columns: readonly string[], comparator: '<' | '>', key: Key | null): SqlCondition[] {
  if (key === null) return [];
  const marks = columns.map(() => '?').join(', ');
  const values = key.filter((part) => part !== null);
  return [{ sql: `(${columns.join(', ')}) ${comparator} (${marks})`, values }];
}
