import { DateTimeResolver } from 'graphql-scalars';

const { parseLiteral, parseValue, serialize } = DateTimeResolver;

/** The behaviour alone: the description and the specification are those of the SDL. */
export const scalarResolvers = { DateTime: { parseLiteral, parseValue, serialize } };
