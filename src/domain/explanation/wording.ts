/** MiB as a person writes them: "1,225 MiB". */
export function mib(value: number): string {
  return `${grouped(value, 0)} MiB`;
}

/** A number with commas between thousands, and at most so many decimals. */
export function grouped(value: number, decimals: number): string {
  return formats(decimals).format(value);
}

const made = new Map<number, Intl.NumberFormat>();

/** Made once: to make one takes a hundred times as long as to use it. */
function formats(decimals: number): Intl.NumberFormat {
  const format = made.get(decimals) ?? new Intl.NumberFormat('en', { maximumFractionDigits: decimals });
  made.set(decimals, format);
  return format;
}

/** How many times: "1.5-fold", "16-fold". */
export function fold(factor: number): string {
  return `${grouped(factor, factor < 100 ? 1 : 0)}-fold`;
}

/** "1 image", "2 images". */
export function images(count: number): string {
  return `${grouped(count, 0)} ${count === 1 ? 'image' : 'images'}`;
}

/** "8", "8 and 16", "8, 16 and 24", "8, 16, 24 and 1,997 more". @param most how many are named. */
export function listed(values: readonly number[], most: number, word: (value: number) => string): string {
  const named = values.slice(0, most).map(word);
  const more = values.length - named.length;
  const last = more === 0 ? named.pop() : `${grouped(more, 0)} more`;
  return [...(named.length === 0 ? [] : [named.join(', ')]), last ?? ''].join(' and ');
}
