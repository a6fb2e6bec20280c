import { z } from 'zod';

/** A whole number in a range. */
export function wholeNumber(min: number, max: number, initial: number) {
  const message = `is a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
    .default(initial);
}
