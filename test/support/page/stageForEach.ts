import { onTestFinished } from 'vitest';
import { sharedBrowser } from './sharedBrowser.ts';
import { type OpenedPage, openPage } from './openPage.ts';
import { type RunningApp, runningApp } from '../runningApp.ts';

/** For tests that count what there is: opens a path of a server that the running test has for itself. */
export function stageForEach(): (path: string) => Promise<OpenedPage & { readonly server: RunningApp }> {
  const browser = sharedBrowser();
  return async (path) => {
    const server = await runningApp();
    onTestFinished(() => server.close());
    return { server, ...(await openPage(browser(), server.url + path)) };
  };
}
