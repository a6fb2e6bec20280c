import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** The file of the published table. */
export const SEED_TABLE = new URL('../../seed/gpu-memory-table.md', import.meta.url).pathname;

/** A field of a form, by its label. */
export const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });

/** Fills in a reading that fitted. @param index from 0. */
export async function fillReading(
  page: Page,
  index: number,
  batchSize: string,
  memory: string,
): Promise<void> {
  await field(page, 'Batch size').nth(index).fill(batchSize);
  await field(page, 'Memory').nth(index).fill(memory);
}

/** Adds a row with a reading that fitted. */
export async function addReading(page: Page, batchSize: string, memory: string): Promise<void> {
  await page.getByRole('button', { name: 'Add another batch size' }).click();
  await fillReading(page, (await field(page, 'Batch size').count()) - 1, batchSize, memory);
}

/** Clicks the button that saves. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
}

/** Waits for a text in the description of a field. */
export async function expectProblem(page: Page, label: string, text: string, index = 0): Promise<void> {
  const control = field(page, label).nth(index);
  await page.locator('[aria-invalid=true]').and(control).waitFor();
  const said = async (): Promise<string> => {
    const ids = ((await control.getAttribute('aria-describedby')) ?? '').split(' ');
    return (await Promise.all(ids.map((id) => page.locator(`#${id}`).innerText()))).join(' ');
  };
  await expect.poll(said, { timeout: 10_000 }).toContain(text);
}

/** Waits until the element of this id has the focus. */
export async function expectFocus(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}:focus`).waitFor();
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The focus never came to ${String(target)}.`);
}

/** Chooses a file with this table. */
export async function chooseTable(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Drops a file with this table on the page. */
export async function dropTable(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** The figures of the import report by label. */
export async function reportFigures(page: Page): Promise<Record<string, string>> {
  const [whats, numbers] = await Promise.all([
    page.locator('.report dt').allInnerTexts(),
    page.locator('.report dd').allInnerTexts(),
  ]);
  return Object.fromEntries(whats.map((what, i) => [what, numbers[i] ?? '']));
}

/** The data of a query. */
export async function askServer<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

interface Measured {
  readonly batchSize: number;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
  readonly measuredAt: string | null;
  readonly note: string | null;
}

/** The stored measurements of a model. */
export async function measured(url: string, name: string): Promise<readonly Measured[]> {
  const query = `query ($name: String!) { model(name: $name) {
    measurements { nodes { batchSize memoryMiB limitMiB measuredAt note } } } }`;
  const { model } = await askServer<{ model: { measurements: { nodes: Measured[] } } }>(url, query, { name });
  return model.measurements.nodes;
}

/** Number of stored models. */
export async function modelCount(url: string): Promise<number> {
  const { models } = await askServer<{ models: { totalCount: number } }>(url, '{ models { totalCount } }');
  return models.totalCount;
}
