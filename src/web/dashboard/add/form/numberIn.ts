/** What stands in a field for a number. */
export type NumberIn =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'NUMBER'; readonly value: number }
  | { readonly kind: 'PROBLEM'; readonly message: string };

/** The largest whole number that GraphQL has. */
const LARGEST_INT = 2 ** 31 - 1;

/** Reads a number that the API could not even be asked about otherwise; whether it is in range the API says. */
export function numberIn(text: string, isWhole: boolean): NumberIn {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'EMPTY' };
  const value = Number(trimmed);
  const isPlain = /^-?\d+(\.\d+)?$/.test(trimmed) && Number.isFinite(value);
  if (isPlain && (!isWhole || (Number.isInteger(value) && Math.abs(value) <= LARGEST_INT))) {
    return { kind: 'NUMBER', value };
  }
  const like = isWhole ? 'a whole number, such as 224' : 'a number in plain digits, such as 5210';
  return { kind: 'PROBLEM', message: `This has to be ${like}.` };
}
