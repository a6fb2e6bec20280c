import type { InstantFilter } from '../../filters.ts';
import { storedTimestamp } from './values.ts';

/** Part of a WHERE clause with the values of its parameters. */
export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** Comparators of a column. */
export interface SqlFilter {
  readonly eq?: string | number | null | undefined;
  readonly in?: readonly (string | number)[] | null | undefined;
  readonly gt?: string | number | null | undefined;
  readonly gte?: string | number | null | undefined;
  readonly lt?: string | number | null | undefined;
  readonly lte?: string | number | null | undefined;
  readonly isNull?: boolean | null | undefined;
}

const COMPARATORS = [
  ['eq', '='],
  ['gt', '>'],
  ['gte', '>='],
  ['lt', '<'],
  ['lte', '<='],
] as const;

/** @param column trusted SQL; the values of the filter become parameters. */
export function where(column: string, filter: SqlFilter | null | undefined): SqlCondition[] {
  const conditions: SqlCondition[] = [];
  const add = (sql: string, ...values: (string | number)[]): number => conditions.push({ sql, values });
  for (const [name, comparator] of COMPARATORS) {
    const value = filter?.[name] ?? null;
    if (value !== null) add(`${column} ${comparator} ?`, value);
  }
  const { in: oneOf = null, isNull = null } = filter ?? {};
  if (oneOf !== null) add(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(oneOf));
  if (isNull !== null) add(`${column} IS ${isNull ? '' : 'NOT '}NULL`);
  return conditions;
}

/** Like `where`, for a column of instants. */
export function whereInstant(column: string, filter: InstantFilter | null | undefined): SqlCondition[] {
  const stored = (instant: Date | null | undefined): string | null =>
    instant ? storedTimestamp(instant) : null;
  return where(column, { gte: stored(filter?.gte), lt: stored(filter?.lt), isNull: filter?.isNull });
}

/** All of the conditions as one clause; true where there are none. */
export function allOf(conditions: readonly SqlCondition[]): SqlCondition {
  return {
    sql: conditions.length === 0 ? 'TRUE' : conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}
