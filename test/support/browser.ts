import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** A browser's program, and what it needs in its environment. */
export interface BrowserProgram {
  executablePath: string;
  env?: Record<string, string>;
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Not the npm package's own flags: those switch web security off, and with it what the tests are to see.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser for tests: CHROME_PATH, else the one from npm, else an installed one. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  // Who names a browser wants this one or an error, not another one.
  if (named) return launch({ executablePath: named });
  const failures: string[] = [];
  try {
    const { unpackChromium } = await import('./unpackChromium.ts');
    return await launch(await unpackChromium());
  } catch (error) {
    failures.push(`- @sparticuz/chromium: ${String(error)}`);
  }
  for (const executablePath of INSTALLED.filter((path) => existsSync(path))) {
    try {
      return await launch({ executablePath });
    } catch (error) {
      failures.push(`- ${executablePath}: ${String(error)}`);
    }
  }
  throw new Error(`No browser for the tests. Install chromium, or set CHROME_PATH.\n${failures.join('\n')}`);
}

function launch({ executablePath, env }: BrowserProgram): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...env } });
}
