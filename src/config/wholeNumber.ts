import { z } from 'zod';

/** A variable that holds a whole number of this range. */
export function wholeNumber(least: number, most: number, initial: number) {
  const message = `is a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
    .default(initial);
}
