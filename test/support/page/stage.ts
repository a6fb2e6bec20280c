import type { Browser } from 'playwright-core';
import { beforeAll } from 'vitest';
import { sharedBrowser } from './sharedBrowser.ts';
import { type RunningApp, runningApp } from '../runningApp.ts';

/** A server and a browser for all tests of a file. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** Writes into the server's file past it, as another program might. */
  readonly otherProgram: RunningApp['otherProgram'];
}

/** Starts both before the tests of the file that calls it, and ends them after; `fill` puts data in first. */
export function stage(fill?: (url: string) => Promise<void>): Stage {
  let server: RunningApp | undefined;
  const browser = sharedBrowser();
  beforeAll(async () => {
    const running = await runningApp();
    server = running;
    await fill?.(running.url);
    return () => running.close();
  });
  const started = (): RunningApp => {
    if (!server) throw new Error('There is no server before the tests begin.');
    return server;
  };
  return {
    get url() {
      return started().url;
    },
    otherProgram: (sql) => {
      started().otherProgram(sql);
    },
    get browser() {
      return browser();
    },
  };
}
