import { type GraphQLField, getNullableType, isListType } from 'graphql';

/**
 * Whether only the data say how long the list of a field is: nobody asked for a length, as `first` does, and it is not
 * as long as an input, as the lists of payloads are.
 */
export function isListOfUnknownLength(
  typeName: string,
  { type, args }: Pick<GraphQLField<unknown, unknown>, 'type' | 'args'>,
): boolean {
  if (!isListType(getNullableType(type))) return false;
  if (/^__|(Connection|Payload)$/.test(typeName)) return false;
  return !args.some(({ name }) => name === 'first' || name === 'ids');
}
