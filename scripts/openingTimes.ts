import type { Browser } from 'playwright-core';

/** When the dashboard was how far, in milliseconds since the navigation began. */
export interface OpeningTimes {
  /** Something is painted. */
  readonly firstPaintMs: number;
  /** The table has its first row. */
  readonly answerMs: number;
  /** The answer is there, and no task has held the page for more than 50 ms since. */
  readonly interactiveMs: number;
}

/** What is quiet for this long stays so. */
const QUIET_MS = 1000;

/** Opens a page in a fresh profile with the processor slowed down, and says how long that took. */
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
        performance.mark('held', { startTime: startTime + duration });
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
    interactiveMs: Math.max(answerMs, last('held')),
  };
}
