import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import type { BrowserProgram } from './unpackChromium.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Not the `args` of @sparticuz/chromium, which switch off the web security that is tested.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser: CHROME_PATH, else the one from npm, else an installed one. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
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
  throw new Error(`No browser found. Install chromium, or set CHROME_PATH.\n${failures.join('\n')}`);
}

function launch({ executablePath, env }: BrowserProgram): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...env } });
}
