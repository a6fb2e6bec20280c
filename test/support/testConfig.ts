import { type Config, readConfig } from '../../src/config/config.ts';

/** The configuration of an empty environment, and no log; with what a test changes. */
export function testConfig(changes: Partial<Config> = {}): Config {
  return { ...readConfig({ LOG_LEVEL: 'silent' }), ...changes };
}
