import { isIPv6 } from 'node:net';

/** Why an item of ALLOWED_HOSTS is invalid, or undefined. */
export function hostProblem(item: string): string | undefined {
  if (item === '*' || /^[a-z\d_-]+(\.[a-z\d_-]+)*$/i.test(item)) return undefined;
  if (isIPv6(item.replace(/^\[(.*)\]$/, '$1'))) return undefined;
  return `lists host names such as batchfit.example.com, without scheme, port and path, or is * for any; "${item}" is none`;
}
