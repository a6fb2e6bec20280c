import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type PageWatch, watchPage } from './pageWatch.ts';

/** A page of a browser of its own, for the test that is running, and what went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  readonly watch: PageWatch;
}

/** Opens an address and waits until it asks for nothing more. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const watch = await watchPage(page);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  return { page, watch };
}
