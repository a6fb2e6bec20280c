import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What went wrong in a page, or out of it, since it was opened. */
export interface PageWatch {
  /**
   * Fails if the page wrote an error, broke its own security policy, or asked another host for anything.
   * @param refusals the statuses that the server was meant to refuse with; the browser writes each as an error.
   */
  expectClean(origin: string, refusals?: readonly number[]): void;
}

/** Listens to a page; to be called before it navigates. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`HTTP ${String(response.status())}: ${response.url()}`);
  });
  // Report-only and style violations do not always reach the console.
  await page.exposeFunction('reportViolation', (what: string) => problems.push(`CSP: ${what}`));
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    reportViolation([event.violatedDirective, event.blockedURI, event.sourceFile, event.sample].join(' ')));`);
  return {
    expectClean(origin, refusals = []) {
      const isMeant = (problem: string): boolean =>
        refusals.some((status) =>
          new RegExp(`^HTTP ${status}:|responded with a status of ${status} `).test(problem),
        );
      expect(problems.filter((problem) => !isMeant(problem))).toEqual([]);
      const elsewhere = requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
      expect(elsewhere).toEqual([]);
      expect(requests).not.toEqual([]);
    },
  };
}
