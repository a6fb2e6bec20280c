import { MIB_PER_UNIT, type Unit } from '../capacity/budget.ts';
import { LARGEST_BATCH_SIZE, LARGEST_MEMORY_MIB } from '../series/reading.ts';
import { type Checked, type Rule, got } from './said.ts';

/** Maximum side of an image or a feature map, in pixels. */
export const MAX_SIDE = 100_000;

/** A thousand times a million million parameters, in millions. */
const MAX_MILLIONS = 1_000_000_000;

export const UNIT_NAMES: Readonly<Record<Unit, string>> = { MIB: 'MiB', GB: 'GB', GIB: 'GiB' };

/** Decimal without exponent, thousands separators or hexadecimal. */
const DECIMAL = /^-?\d+(\.\d+)?$/;
const WHOLE = /^-?\d+$/;

/** A number in plain digits, never with an exponent, so that it can be read by the rules. */
export function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(100).replace(/\.?0+$/, '');
}

/** Rule for whole numbers in digits. */
export function wholeNumber(min: number, max: number): Rule<number> {
  const range = `${min.toLocaleString('en')} to ${max.toLocaleString('en')}`;
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    if (value >= min && value <= max) return { value };
    return wrong(text, WHOLE, `must be a whole number from ${range}, in digits only`);
  };
}

/** Rule for decimals. @param range how a message says `min` to `max`. */
export function decimal(min: number, max: number, range: string): Rule<number> {
  return (text) => {
    const value = DECIMAL.test(text) ? Number(text) : NaN;
    if (value >= min && value <= max) return { value };
    return wrong(text, DECIMAL, `must be a plain decimal number ${range}, such as 23.51`);
  };
}

/** Millions of parameters. A part of a parameter would be written with an exponent. */
export const readMillions = decimal(0.000001, MAX_MILLIONS, 'from 0.000001 to 1,000,000,000');

/** Batch size of a reading. */
export const readBatchSize = wholeNumber(1, LARGEST_BATCH_SIZE);

/** Side of the input image or of the last feature map, in pixels. */
export const readSide = wholeNumber(1, MAX_SIDE);

/**
 * Rule for memory, giving whole MiB from 1 to below 16 TiB. What a run took is rounded up, what was not enough down:
 * neither may promise more than was measured. Computed from the digits, because floating point would make 16.1 GB
 * 16,100.000000000002 MiB, and so 16,101.
 */
export function memory(unit: Unit, rounding: 'UP' | 'DOWN'): Rule<number> {
  return (text) => {
    const [, whole, fraction = ''] = /^(\d{1,20})(?:\.(\d{1,100}))?$/.exec(text) ?? [];
    if (whole !== undefined) {
      const scale = 10n ** BigInt(fraction.length);
      const scaled = BigInt(whole + fraction) * BigInt(MIB_PER_UNIT[unit]);
      const value = (scaled + (rounding === 'UP' ? scale - 1n : 0n)) / scale;
      if (value > 0n && value < BigInt(LARGEST_MEMORY_MIB)) return { value: Number(value) };
    }
    const inUnit = (mib: number): string =>
      (mib / MIB_PER_UNIT[unit]).toLocaleString('en', { maximumFractionDigits: 3 });
    const range =
      rounding === 'UP'
        ? `above 0 and at most ${inUnit(LARGEST_MEMORY_MIB - 1)}`
        : `at least ${inUnit(1)} and below ${inUnit(LARGEST_MEMORY_MIB)}`;
    const example = unit === 'MIB' ? '1021' : '1.5';
    const what = `a plain decimal number of ${UNIT_NAMES[unit]} ${range}, such as ${example}`;
    return wrong(text, DECIMAL, `must be ${what}`);
  };
}

function wrong(text: string, form: RegExp, message: string): Checked<never> {
  const code = form.test(text) ? 'OUT_OF_RANGE' : 'INVALID';
  return { problem: { code, message: `${message}; ${got(text)}` } };
}
