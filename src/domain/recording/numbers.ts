import { MIB_PER_UNIT, type Unit } from '../capacity/budget.ts';
import { MEMORY_LIMIT_MIB } from '../series/reading.ts';
import { type Checked, type Rule, got } from './said.ts';

/** Maximum side of an image or a feature map, in pixels. */
export const MAX_SIDE = 100_000;

export const UNIT_NAMES: Readonly<Record<Unit, string>> = { MIB: 'MiB', GB: 'GB', GIB: 'GiB' };

/** Decimal without exponent, thousands separators or hexadecimal. */
const DECIMAL = /^-?\d+(\.\d+)?$/;
const WHOLE = /^-?\d+$/;

/** A whole number in digits, from `min` to `max`; else null. */
export function wholeIn(text: string, min: number, max: number): number | null {
  const value = WHOLE.test(text) ? Number(text) : NaN;
  return value >= min && value <= max ? value : null;
}

/** Rule for whole numbers, see `wholeIn`. */
export function wholeNumber(min: number, max: number): Rule<number> {
  const range = `${min.toLocaleString('en')} to ${max.toLocaleString('en')}`;
  return (text) => {
    const value = wholeIn(text, min, max);
    return value === null ? wrong(text, WHOLE, `a whole number from ${range}, in digits only`) : { value };
  };
}

/** Rule for decimals. @param range how a message says `min` to `max`. */
export function decimal(min: number, max: number, range: string): Rule<number> {
  return (text) => {
    const value = DECIMAL.test(text) ? Number(text) : NaN;
    if (value >= min && value <= max) return { value };
    return wrong(text, DECIMAL, `a plain decimal number ${range}, such as 23.51`);
  };
}

/**
 * Memory in whole MiB, from 1 to below 16 TiB; else null. What a run took is rounded up, what was not enough down: neither
 * may promise more than was measured. Computed from the digits, because floating point would make 16.1 GB
 * 16,100.000000000002 MiB, and so 16,101.
 * @param mibPerUnit a whole number.
 */
export function memoryIn(text: string, mibPerUnit: number, rounding: 'UP' | 'DOWN'): number | null {
  const [, whole, fraction = ''] = /^(\d{1,99})(?:\.(\d{1,99}))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * BigInt(mibPerUnit);
  const value = Number((scaled + (rounding === 'UP' ? scale - 1n : 0n)) / scale);
  return value > 0 && value < MEMORY_LIMIT_MIB ? value : null;
}

/** Rule for memory, see `memoryIn`. */
export function memory(unit: Unit, rounding: 'UP' | 'DOWN'): Rule<number> {
  return (text) => {
    const value = memoryIn(text, MIB_PER_UNIT[unit], rounding);
    if (value !== null) return { value };
    const inUnit = (mib: number): string =>
      (mib / MIB_PER_UNIT[unit]).toLocaleString('en', { maximumFractionDigits: 3 });
    const range =
      rounding === 'UP'
        ? `above 0 and at most ${inUnit(MEMORY_LIMIT_MIB - 1)}`
        : `at least ${inUnit(1)} and below ${inUnit(MEMORY_LIMIT_MIB)}`;
    const example = unit === 'MIB' ? '1021' : '1.5';
    return wrong(text, DECIMAL, `a plain decimal number of ${UNIT_NAMES[unit]} ${range}, such as ${example}`);
  };
}

function wrong(text: string, form: RegExp, right: string): Checked<never> {
  // GraphQL reads a literal such as 1e999 as Infinity.
  const isNumber = form.test(text) || /^-?Infinity$/.test(text);
  const code = isNumber ? 'OUT_OF_RANGE' : 'INVALID';
  return { problem: { code, message: `must be ${right}; ${got(text)}` } };
}
