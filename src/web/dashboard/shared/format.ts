const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A count, with commas; a dash where it is unknown. */
export const count = (value: number | null | undefined): string =>
  value == null ? '–' : whole.format(value);

/** A number with at most one decimal; a dash where it is unknown. */
export const decimal = (value: number | null | undefined): string =>
  value == null ? '–' : short.format(value);

/** Memory with its unit. */
export const mib = (value: number | null | undefined): string =>
  value == null ? 'unknown' : `${whole.format(value)} MiB`;

/** The day of a time, in UTC, as all dates of the API are. */
export const day = (time: string): string => time.slice(0, 10);
