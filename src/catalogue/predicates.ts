import { type NumberFilter, type TextFilter, containsText } from '../store/filters.ts';

/** Whether a text passes a filter, by the same rules as in SQL: null passes `isNull: true` alone. */
export function passesText(value: string | null, filter: TextFilter | null | undefined): boolean {
  if (!filter) return true;
  const { eq = null, in: oneOf = null, contains = null, isNull = null } = filter;
  return (
    (isNull === null || (value === null) === isNull) &&
    (eq === null || value === eq) &&
    (oneOf === null || (value !== null && oneOf.includes(value))) &&
    (contains === null || (value !== null && containsText(value, contains)))
  );
}

/** Whether a number passes a filter, by the same rules as in SQL: null passes `isNull: true` alone. */
export function passesNumber(value: number | null, filter: NumberFilter | null | undefined): boolean {
  if (!filter) return true;
  const { eq = null, in: oneOf = null, gt = null, gte = null, lt = null, lte = null, isNull = null } = filter;
  return (
    (isNull === null || (value === null) === isNull) &&
    (eq === null || value === eq) &&
    (oneOf === null || (value !== null && oneOf.includes(value))) &&
    (gt === null || (value !== null && value > gt)) &&
    (gte === null || (value !== null && value >= gte)) &&
    (lt === null || (value !== null && value < lt)) &&
    (lte === null || (value !== null && value <= lte))
  );
}
