import type { Browser } from 'playwright-core';

/** Milliseconds from the start of the navigation. */
export interface OpeningTimes {
  /** First contentful paint. */
  readonly firstPaintMs: number;
  /** The table has its first row. */
  readonly answerMs: number;
  /** The answer is shown, and the last task of more than 50 ms has ended. */
  readonly interactiveMs: number;
}

/** The page counts as idle after this time without a long task. */
const QUIET_MS = 1000;

/** Opens a page in a fresh profile with the CPU throttled by the factor `slowdown`. */
export async function openingTimes(browser: Browser, url: string, slowdown: number): Promise<OpeningTimes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('tbody tr')) return;
      performance.mark('answer');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        performance.mark('longTaskEnd', { startTime: startTime + duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.locator('tbody tr').first().waitFor();
  await page.waitForTimeout(QUIET_MS);
  const entries = await page.evaluate(() =>
    performance.getEntries().map(({ name, startTime }) => ({ name, startTime })),
  );
  await context.close();
  const last = (name: string): number => entries.findLast((entry) => entry.name === name)?.startTime ?? 0;
  const answerMs = last('answer');
  return {
    firstPaintMs: last('first-contentful-paint'),
    answerMs,
    interactiveMs: Math.max(answerMs, last('longTaskEnd')),
  };
}
