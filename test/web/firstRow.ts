import type { Page } from 'playwright-core';

/** The text of the first row of the page's table. */
export function firstRow(page: Page): Promise<string> {
  return page.locator('tbody tr').first().innerText();
}
