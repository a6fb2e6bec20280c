import type { Browser } from 'playwright-core';
import { beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/support/browser.ts';

/** Starts a browser before the tests of the file that calls it, and ends it after; gives it to its tests. */
export function browserOfFile(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const launched = await launchBrowser();
    browser = launched;
    // What a set-up returns is its clean-up, and runs only where the set-up succeeded.
    return () => launched.close();
  });
  return () => {
    if (!browser) throw new Error('There is no browser before the tests begin.');
    return browser;
  };
}
