/** What a field resolves to. */
type Resolved<Resolver> = Awaited<ReturnType<Extract<NonNullable<Resolver>, (...args: never[]) => unknown>>>;

/** The fields that the parent holds just as the schema wants them. */
type Plain<Resolvers, Parent> = {
  [Field in keyof Resolvers & keyof Parent]: Parent[Field] extends Resolved<Resolvers[Field]> ? Field : never;
}[keyof Resolvers & keyof Parent];

/** A resolver map in which every field that the parent does not hold as such must have a resolver. */
export type Complete<Resolvers, Parent> = Resolvers &
  Required<Omit<Resolvers, Plain<Resolvers, Parent> | '__isTypeOf'>>;
