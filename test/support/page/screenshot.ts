import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps what a page looks like as a PNG in the temporary folder, for people to look at; gives its path. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const folder = join(tmpdir(), 'batchfit-screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
