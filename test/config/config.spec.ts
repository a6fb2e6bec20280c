import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/config.ts';

const problem = (variables: NodeJS.ProcessEnv): string => {
  try {
    readConfig(variables);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

describe('the configuration', () => {
  it('has safe defaults', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: 'file:data/batchfit.db',
      logLevel: 'info',
      allowedHosts: [],
      corsOrigins: [],
      trustProxy: [],
      importLimitMB: 50,
      metrics: 'local',
      limits: expect.objectContaining({ maxTokens: 1000, rateLimit: 60_000 }) as object,
    };
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig({ HOST: '', ALLOWED_HOSTS: '', CORS_ORIGINS: '', TRUST_PROXY: '' })).toEqual(defaults);
  });

  it('reads lists', () => {
    expect(
      readConfig({
        ALLOWED_HOSTS: 'batchfit.example.com, nas,[fe80::1],10.0.0.5,',
        CORS_ORIGINS: 'https://a.example,http://localhost:5173',
        TRUST_PROXY: 'loopback,10.0.0.2, fd00::/8',
      }),
    ).toMatchObject({
      allowedHosts: ['batchfit.example.com', 'nas', '[fe80::1]', '10.0.0.5'],
      corsOrigins: ['https://a.example', 'http://localhost:5173'],
      trustProxy: ['loopback', '10.0.0.2', 'fd00::/8'],
    });
    expect(readConfig({ ALLOWED_HOSTS: '*' }).allowedHosts).toEqual(['*']);
  });

  it.each([
    ['*', 'every web page'],
    ['https://a.example/', 'write https://a.example for "https://a.example/"'],
    ['https://a.example/app', 'write https://a.example for'],
    ['https://A.example', 'write https://a.example for'],
    ['https://a.example:443', 'write https://a.example for'],
    ['https://user@a.example', 'write https://a.example for'],
    ['a.example', '"a.example" is none'],
    ['localhost:5173', '"localhost:5173" is none'],
    ['null', '"null" is none'],
    ['https://*.a.example', 'by name'],
    ['https://a.example,*', 'every web page'],
  ])('refuses CORS_ORIGINS=%s', (value, why) => {
    expect(problem({ CORS_ORIGINS: value })).toContain(why);
    expect(problem({ CORS_ORIGINS: value })).toMatch(/^CORS_ORIGINS lists origins such as/);
  });

  it.each([
    'a.example:443',
    'https://a.example',
    'a.example/',
    '*.a.example',
    '.a.example',
    'a b',
    'a.example.',
  ])('refuses ALLOWED_HOSTS=%s', (value) => {
    expect(problem({ ALLOWED_HOSTS: value })).toBe(
      `ALLOWED_HOSTS lists host names such as batchfit.example.com, without scheme, port and path, or is * for any; "${value}" is none; got "${value}".`,
    );
  });

  it.each([
    'true',
    '1',
    'yes',
    '*',
    '10.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    '10.0.0.0/8/8',
    '10.0.0',
    'proxy.lan',
  ])('refuses TRUST_PROXY=%s', (value) => {
    expect(problem({ TRUST_PROXY: value })).toMatch(
      /^TRUST_PROXY lists the addresses of proxies .*anybody could claim/,
    );
  });

  it.each([
    ['MAX_COST', '99'],
    ['MAX_COST', '1e3'],
    ['RATE_LIMIT', '-1'],
    ['MAX_DEPTH', '101'],
  ])('refuses %s=%s', (name, value) => {
    expect(problem({ [name]: value })).toMatch(
      new RegExp(`^${name} is a whole number from \\d+ to \\d+; got`),
    );
  });

  it('names everything that is wrong', () => {
    expect(problem({ PORT: 'x', CORS_ORIGINS: '*', TRUST_PROXY: 'true' }).split('\n')).toHaveLength(3);
  });
});
