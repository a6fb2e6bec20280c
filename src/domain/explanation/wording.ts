/** "1,225 MiB". */
export function mib(value: number): string {
  return `${grouped(value, 0)} MiB`;
}

/** A number with thousands separators, rounded to at most `decimals` decimals. */
export function grouped(value: number, decimals: number): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en', { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(value);
}

/** Cached: creating a format takes a hundred times as long as using it. */
const formats = new Map<number, Intl.NumberFormat>();

/** "1.5-fold", "16-fold". */
export function fold(factor: number): string {
  return `${grouped(factor, factor < 100 ? 1 : 0)}-fold`;
}

/** "1 image", "2 images". */
export function images(count: number): string {
  return `${grouped(count, 0)} ${count === 1 ? 'image' : 'images'}`;
}

/** "8", "8 and 16", "8, 16 and 24", "8, 16, 24 and 1,997 more". @param max how many are named. */
export function listed(values: readonly number[], max: number, toText: (value: number) => string): string {
  const named = values.slice(0, max).map(toText);
  const more = values.length - named.length;
  const last = more === 0 ? named.pop() : `${grouped(more, 0)} more`;
  return [...(named.length === 0 ? [] : [named.join(', ')]), last ?? ''].join(' and ');
}
