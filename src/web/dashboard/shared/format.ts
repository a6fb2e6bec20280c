const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A count with thousands separators; a dash if unknown. */
export const count = (value: number | null | undefined): string =>
  value == null ? '–' : whole.format(value);

/** A number with at most one decimal; a dash if unknown. */
export const decimal = (value: number | null | undefined): string =>
  value == null ? '–' : short.format(value);

/** Memory with its unit. */
export const mib = (value: number | null | undefined): string =>
  value == null ? 'unknown' : `${whole.format(value)} MiB`;

/** The UTC day of an ISO time. */
export const day = (time: string): string => time.slice(0, 10);

/** The size of a file: "512 B", "3.1 kB", "2 MB". */
export function bytes(size: number): string {
  if (size < 1000) return `${count(size)} B`;
  return size < 1e6 ? `${decimal(size / 1000)} kB` : `${decimal(size / 1e6)} MB`;
}
