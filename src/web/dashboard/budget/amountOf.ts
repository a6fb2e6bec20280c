/** An amount of memory with its unit. */
export interface Amount {
  readonly memory: number;
  readonly unit: 'GB' | 'GiB';
}

/** The amount in a text such as `24 GB`; undefined if there is none. */
export function amountOf(text: string): Amount | undefined {
  const [, digits, unit] = /^(\d{1,6}(?:\.\d{1,3})?)\s*(gb|gib)$/i.exec(text.trim()) ?? [];
  if (digits === undefined || unit === undefined || Number(digits) === 0) return undefined;
  return { memory: Number(digits), unit: unit.toLowerCase() === 'gb' ? 'GB' : 'GiB' };
}

/** The canonical text of an amount. */
export const amountName = ({ memory, unit }: Amount): string => `${memory} ${unit}`;

/** An amount in MiB; a GB is 1,000 MiB, as in the API. */
export const amountMiB = ({ memory, unit }: Amount): number => memory * (unit === 'GB' ? 1000 : 1024);
