import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { MAX_CURSOR_LENGTH } from '../connection/cursor.ts';
import { userInputError } from '../userInputError.ts';

/** Names and needles of a search: no name that is stored is longer. In characters (code points). */
const MAX_TEXT_LENGTH = 200;

/** Arguments with a larger maximum. Texts of mutation inputs: see inputCheck.ts. */
const LONGER: ReadonlyMap<string, number> = new Map([
  ['after', MAX_CURSOR_LENGTH],
  ['before', MAX_CURSOR_LENGTH],
]);

type Check = (value: unknown, name: string) => void;

/**
 * Makes a check that throws a user input error if a text anywhere in the arguments of a field is too long; null if they
 * hold no text. It only looks at lengths. Ids are not checked: an overlong one matches nothing.
 */
export function textCheck(args: readonly GraphQLArgument[]): ((values: object) => void) | null {
  const checks = checksOf(args, new Map());
  return (
    checks &&
    ((values) => {
      runAll(checks, values);
    })
  );
}

type Known = Map<GraphQLInputType, Check | null>;

function checksOf(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  known: Known,
): [string, Check][] | null {
  const checks = fields.flatMap(({ name, type }): [string, Check][] => {
    const check = checkOf(type, LONGER.get(name) ?? MAX_TEXT_LENGTH, known);
    return check ? [[name, check]] : [];
  });
  return checks.length === 0 ? null : checks;
}

function checkOf(type: GraphQLInputType, longest: number, known: Known): Check | null {
  if (isNonNullType(type)) return checkOf(type.ofType, longest, known);
  if (isListType(type)) {
    const check = checkOf(type.ofType, longest, known);
    return (
      check &&
      ((values, name) => {
        for (const value of values as readonly unknown[]) if (value != null) check(value, name);
      })
    );
  }
  if (isInputObjectType(type)) {
    const made = known.get(type);
    if (made !== undefined) return made;
    // Should an input ever hold itself, the inner one finds this.
    let checks: [string, Check][] | null = null;
    const check: Check = (value) => {
      if (checks) runAll(checks, value as object);
    };
    known.set(type, check);
    checks = checksOf(Object.values(type.getFields()), known);
    if (checks === null) known.set(type, null);
    return checks && check;
  }
  return type === GraphQLString
    ? (value, name) => {
        checkLength(value as string, name, longest);
      }
    : null;
}

function runAll(checks: readonly [string, Check][], values: object): void {
  for (const [name, check] of checks) {
    const value = (values as Record<string, unknown>)[name];
    if (value != null) check(value, name);
  }
}

function checkLength(text: string, name: string, longest: number): void {
  if (text.length <= longest) return;
  // A character takes at most two code units; a text that is far too long need not be counted.
  const isFar = text.length > 10 * longest;
  const count = isFar ? text.length : Array.from(text).length;
  if (count <= longest) return;
  const found = `${isFar ? 'about ' : ''}${count.toLocaleString('en')}`;
  throw userInputError(`${name} has at most ${longest} characters; got ${found}.`);
}
