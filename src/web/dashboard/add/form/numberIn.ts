/** The content of a number field. */
type NumberIn =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'NUMBER'; readonly value: number }
  | { readonly kind: 'PROBLEM'; readonly message: string };

/** The largest Int of GraphQL. */
const MAX_INT = 2 ** 31 - 1;

/** Reads a number that can be sent to the API, which checks its range. */
export function numberIn(text: string, isWhole: boolean): NumberIn {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'EMPTY' };
  const value = Number(trimmed);
  const isPlain = /^-?\d+(\.\d+)?$/.test(trimmed) && Number.isFinite(value);
  if (isPlain && (!isWhole || (Number.isInteger(value) && Math.abs(value) <= MAX_INT))) {
    return { kind: 'NUMBER', value };
  }
  const like = isWhole ? 'a whole number, such as 224' : 'a number in plain digits, such as 5210';
  return { kind: 'PROBLEM', message: `This has to be ${like}.` };
}
