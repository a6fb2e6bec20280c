import type { ErrorCode } from './errorCodes.ts';
import type { Limits } from '../bounds/limits.ts';

/** Keys that pollute prototypes when objects are copied carelessly. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

export interface JsonProblem {
  readonly code: ErrorCode;
  readonly message: string;
}

/** The problem of a parsed JSON value. Walks it level by level, so that no depth overflows the stack. */
export function jsonProblem(
  root: object,
  { maxInputDepth, maxVariableValues }: Pick<Limits, 'maxInputDepth' | 'maxVariableValues'>,
): JsonProblem | undefined {
  let level: unknown[] = [root];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxInputDepth)
      return exceeded(`is nested more than ${maxInputDepth} levels deep (MAX_INPUT_DEPTH)`);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && !value.isWellFormed()) return invalid(HALF_CHARACTER);
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) {
        for (const key of Object.keys(value)) {
          if (FORBIDDEN_KEYS.has(key))
            return invalid(`The body has the key "${key}", which means nothing here.`);
          if (!key.isWellFormed()) return invalid(HALF_CHARACTER);
        }
      }
      const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
      count += children.length;
      if (count > maxVariableValues)
        return exceeded(`has more than ${maxVariableValues} values (MAX_VARIABLE_VALUES)`);
      for (const child of children) next.push(child);
    }
    level = next;
  }
  return undefined;
}

const HALF_CHARACTER = 'The body has half of a character (an unpaired surrogate).';

const invalid = (message: string): JsonProblem => ({ code: 'BAD_REQUEST', message });

const exceeded = (what: string): JsonProblem => ({ code: 'LIMIT_EXCEEDED', message: `The body ${what}.` });
