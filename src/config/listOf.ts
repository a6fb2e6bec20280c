import { z } from 'zod';

/** A comma-separated list. @param problem returns why an item is invalid, or undefined. */
export function listOf(problem: (item: string) => string | undefined) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const items = text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
      for (const item of items) {
        const message = problem(item);
        if (message !== undefined) context.addIssue({ code: 'custom', message });
      }
      return items;
    });
}
