import { mib } from '../shared/format.ts';
import type { View } from './view.ts';

/** The budget in words. */
export function describeBudget({ gpu, reserveMiB, memory, unit }: View): string {
  return memory === undefined ? `${gpu} with ${mib(reserveMiB)} left free` : `${memory} ${unit}`;
}
