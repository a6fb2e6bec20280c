import type { Browser } from 'playwright-core';
import { beforeAll } from 'vitest';
import { launchBrowser } from '../../../scripts/support/browser.ts';

let shared: Browser | undefined;

/** The browser of this worker for the tests of the calling file; started by the first file, ended with the worker. */
export function sharedBrowser(): () => Browser {
  beforeAll(async () => {
    if (!shared?.isConnected()) shared = await launchBrowser();
  });
  return () => {
    if (!shared) throw new Error('There is no browser before the tests begin.');
    return shared;
  };
}
