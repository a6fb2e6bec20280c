import { LIMITS, type Limits } from '../http/bounds/limits.ts';
import { wholeNumber } from './wholeNumber.ts';

/** The variables of all limits. */
export const limitVariables = Object.fromEntries(
  Object.values(LIMITS).map(({ variable, initial, min, max }) => [variable, wholeNumber(min, max, initial)]),
);

/** The limits from the parsed variables. */
export function limitsOf(variables: Readonly<Record<string, unknown>>): Limits {
  return Object.fromEntries(
    Object.entries(LIMITS).map(([name, { variable }]) => [name, Number(variables[variable])]),
  ) as Limits;
}
