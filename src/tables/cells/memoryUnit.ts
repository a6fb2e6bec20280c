import { MIB_PER_UNIT, type Unit } from '../../domain/capacity/budget.ts';
import { LARGEST_MEMORY_MIB } from '../../domain/series/reading.ts';
import type { Parsed } from './cellValues.ts';
import { quoted } from '../content/table.ts';

const UNIT_NAMES: Readonly<Record<Unit, string>> = { MIB: 'MiB', GB: 'GB', GIB: 'GiB' };

/**
 * Memory in whole MiB. What was taken is rounded up, what was not enough is rounded down: neither may promise more than
 * was measured. Computed from the digits, because floating point would make
 * 16.1 GB 16,100.000000000002 MiB, and so 16,101.
 */
export function memoryMiB(text: string, unit: Unit, rounding: 'UP' | 'DOWN'): Parsed<number> {
  const [, whole, fraction = ''] = /^(\d{1,20})(?:\.(\d{1,100}))?$/.exec(text) ?? [];
  if (whole !== undefined) {
    const scale = 10n ** BigInt(fraction.length);
    const scaled = BigInt(whole + fraction) * BigInt(MIB_PER_UNIT[unit]);
    const value = (scaled + (rounding === 'UP' ? scale - 1n : 0n)) / scale;
    if (value > 0n && value < BigInt(LARGEST_MEMORY_MIB)) return { value: Number(value) };
  }
  const most = (LARGEST_MEMORY_MIB / MIB_PER_UNIT[unit]).toLocaleString('en', { maximumFractionDigits: 3 });
  const example = unit === 'MIB' ? '1021' : '1.5';
  const name = UNIT_NAMES[unit];
  return {
    problem: `memory must be a plain decimal number of ${name} above 0 and below ${most}, such as ${example}; found ${quoted(text)}`,
  };
}
