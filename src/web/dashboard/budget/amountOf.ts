/** An amount of memory, as one says it. */
export interface Amount {
  readonly memory: number;
  readonly unit: 'GB' | 'GiB';
}

/** The amount that a text such as `24 GB` names; undefined where it names none. */
export function amountOf(text: string): Amount | undefined {
  const [, digits, unit] = /^(\d{1,6}(?:\.\d{1,3})?)\s*(gb|gib)$/i.exec(text.trim()) ?? [];
  if (digits === undefined || unit === undefined || Number(digits) === 0) return undefined;
  return { memory: Number(digits), unit: unit.toLowerCase() === 'gb' ? 'GB' : 'GiB' };
}

/** The same amount in the same words always. */
export const amountName = ({ memory, unit }: Amount): string => `${memory} ${unit}`;

/** An amount in MiB: a GB is 1,000 of them here, as the API counts. */
export const amountMiB = ({ memory, unit }: Amount): number => memory * (unit === 'GB' ? 1000 : 1024);
