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
