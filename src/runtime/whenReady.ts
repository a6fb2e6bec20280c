/** A value, or a promise of it. */
export type MaybePromise<T> = T | Promise<T>;

/** Applies `use` to a value: synchronously unless it is a promise, since promises cost more than most of the work. */
export function whenReady<T, R>(value: MaybePromise<T>, use: (value: T) => R): MaybePromise<R> {
  return value instanceof Promise ? value.then(use) : use(value);
}
