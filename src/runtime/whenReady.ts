/** A value, or a promise of it where it takes long. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value; at once where it is at hand, since promises cost more than most of the work. */
export function whenReady<T, R>(value: MaybePromise<T>, use: (value: T) => R): MaybePromise<R> {
  return value instanceof Promise ? value.then(use) : use(value);
}
