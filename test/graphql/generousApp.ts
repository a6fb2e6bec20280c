import { type TestApp, type TestAppOptions, testApp } from '../support/testApp.ts';
import { testConfig } from '../support/testConfig.ts';

/** An application that a test may ask for everything at once. */
export function generousApp(options: TestAppOptions = {}): Promise<TestApp> {
  return testApp({ ...options, config: { limits: { ...testConfig().limits, maxCost: 100_000_000 } } });
}
