import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Chance } from './chance.ts';

const INTS = [
  0, 1, 2, 3, 8, 25, 64, 100, 101, 224, 1000, 24_576, -1, -0, 2_147_483_647, -2_147_483_648, 2_147_483_648,
  1.5,
];
const FLOATS = [...INTS, 0.1, 11.9, 1e-308, 1e300, 1e15, -1e-9];
const TEXTS = [
  '',
  ' ',
  'x',
  '%',
  '_',
  '\\',
  "' OR 1=1 --",
  '\u0000',
  'é',
  '😀',
  '__proto__',
  'RTX 3090',
  'resnetv2_50x1_bitm',
  'a'.repeat(300),
  '\n',
  '| a |',
  'model,batch_size,memory_mib\nx,1,100\n',
];
const INSTANTS = [
  '2026-11-24T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  'now',
  '',
];
const WRONG: readonly unknown[] = [null, {}, [], '5', 5, true, [[1]]];

/** A value for an input: mostly one of its type, now and then one at an edge or of another type. */
export function valueFor(
  type: GraphQLInputType,
  chance: Chance,
  seen: readonly string[],
  depth = 0,
): unknown {
  if (chance.often(0.01)) return chance.of(WRONG);
  if (isNonNullType(type)) return valueFor(type.ofType, chance, seen, depth);
  if (chance.often(0.08)) return null;
  if (isListType(type)) {
    const item = type.ofType;
    const length = chance.often(0.02) ? 150 : chance.below(4);
    return Array.from({ length }, () => valueFor(item, chance, seen, depth + 1));
  }
  if (isEnumType(type)) return chance.of(type.getValues()).name;
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter(
      (field) =>
        (isRequiredInputField(field) && !chance.often(0.02)) || chance.often(depth > 2 ? 0.15 : 0.35),
    );
    return Object.fromEntries(
      given.map((field) => [field.name, valueFor(field.type, chance, seen, depth + 1)]),
    );
  }
  switch (type.name) {
    case 'Int':
      return chance.often(0.7) ? 1 + chance.below(50) : chance.of(INTS);
    case 'Float':
      return chance.often(0.6) ? chance.next() * 40_000 : chance.of(FLOATS);
    case 'Boolean':
      return chance.often(0.5);
    case 'DateTime':
      return chance.of(INSTANTS);
    default:
      return seen.length > 0 && chance.often(0.7) ? chance.of(seen) : chance.of(TEXTS);
  }
}
