import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** How long the lists of the introspection are: all types, and on the average the fields of a type and so on. */
export function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fields = types.flatMap(fieldsOf);
  const mean = (total: number, of: number): number => total / of;
  const total = (count: (type: GraphQLNamedType) => number): number =>
    types.reduce((sum, type) => sum + count(type), 0);
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    ['__Type.fields', mean(fields.length, types.length)],
    [
      '__Field.args',
      mean(
        fields.reduce((sum, { args }) => sum + args.length, 0),
        fields.length,
      ),
    ],
    ['__Type.inputFields', mean(total(inputFieldCount), types.length)],
    ['__Type.enumValues', mean(total(enumValueCount), types.length)],
    ['__Type.interfaces', mean(total(interfaceCount), types.length)],
    [
      '__Type.possibleTypes',
      mean(
        total((type) => possibleTypeCount(schema, type)),
        types.length,
      ),
    ],
    [
      '__Directive.args',
      mean(
        directives.reduce((sum, { args }) => sum + args.length, 0),
        directives.length,
      ),
    ],
  ]);
}

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

const inputFieldCount = (type: GraphQLNamedType): number =>
  isInputObjectType(type) ? Object.keys(type.getFields()).length : 0;

const enumValueCount = (type: GraphQLNamedType): number => (isEnumType(type) ? type.getValues().length : 0);

const interfaceCount = (type: GraphQLNamedType): number =>
  isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0;

const possibleTypeCount = (schema: GraphQLSchema, type: GraphQLNamedType): number =>
  isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0;
