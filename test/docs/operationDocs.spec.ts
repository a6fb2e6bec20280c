import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/http/bounds/limits.ts';
import { packageRoot } from '../../src/runtime/packageRoot.ts';
import { codeBlocks } from '../support/codeBlocks.ts';
import { testApp } from '../support/testApp.ts';
import { testConfig } from '../support/testConfig.ts';

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');
const page = read('docs/operation.md');
const blocks = codeBlocks('docs/operation.md');
const only = (language: string): string => blocks.find((block) => block.language === language)?.text ?? '';

describe('the limits of docs/operation.md', () => {
  it.each(Object.values(LIMITS))('$variable has its default', ({ variable, initial }) => {
    const [, value] = new RegExp(`^\\| \`${variable}\` +\\| ([\\d,]+) `, 'm').exec(page) ?? [];
    expect(Number(value?.replaceAll(',', ''))).toBe(initial);
  });
});

describe('the container of docs/operation.md', () => {
  const dockerfile = read('Dockerfile');
  const section = /## In a container\n(.*?)\n## /s.exec(page)?.[1] ?? '';
  const instruction = (name: string): string =>
    [...dockerfile.matchAll(new RegExp(`^${name} (.+)$`, 'gm'))].at(-1)?.[1] ?? '';

  it('matches the Dockerfile', () => {
    const variables = new Map(
      instruction('ENV')
        .split(' ')
        .map((pair) => pair.split('=') as [string, string]),
    );
    const database = variables.get('DATABASE_URL')?.replace('file:', '') ?? '';
    expect(section).toContain(`\`HOST=${String(variables.get('HOST'))}\``);
    expect(section).toContain(`its database at \`${database}\``);
    expect(section).toContain(`the volume \`${instruction('VOLUME')}\``);
    expect(section).toContain(`-v batchfit:${instruction('VOLUME')} `);
    expect(database.startsWith(`${instruction('VOLUME')}/`)).toBe(true);
    expect(section).toContain(`port ${instruction('EXPOSE')}`);
    expect(section).toContain(`-p 127.0.0.1:${instruction('EXPOSE')}:${instruction('EXPOSE')} `);
    expect(section).toContain(`the user \`${instruction('USER')}\``);
    const [, asked] = /127\.0\.0\.1:4000(\/\w+)/.exec(instruction('HEALTHCHECK')) ?? [];
    expect(section).toContain(`asks \`${String(asked)}\``);
    expect(Number(/--stop-timeout (\d+)/.exec(section)?.[1])).toBeGreaterThan(
      LIMITS.shutdownTimeoutS.initial,
    );
  });

  it('runs programs that the build writes', () => {
    const scripts = [...section.matchAll(/node (dist\/\w+\.js) (\w+)/g)].map(([, file, command]) => [
      file,
      command,
    ]);
    expect(scripts).toEqual([
      ['dist/token.js', 'create'],
      ['dist/db.js', 'backup'],
    ]);
    for (const [file] of scripts) expect(existsSync(join(packageRoot(), file ?? ''))).toBe(true);
    expect(instruction('CMD')).toBe('["node", "dist/main.js"]');
  });
});

describe('the proxies of docs/operation.md', () => {
  it('compress every kind of text that the server sends', async () => {
    const { app } = await testApp();
    const urls = [
      '/graphql?query={__typename}',
      '/export',
      '/export?format=JSON',
      '/export?format=MARKDOWN',
      '/schema.graphql',
    ];
    const accepts = ['application/json', 'application/graphql-response+json'];
    const types = new Set<string>();
    for (const url of urls) {
      for (const accept of accepts) {
        const { headers } = await app.inject({ url, headers: { accept } });
        types.add(String(headers['content-type']).split(';', 1)[0] ?? '');
      }
    }
    const nginx = /gzip_types (.+);/.exec(only('nginx'))?.[1]?.split(' ') ?? [];
    const caddy = [...only('caddyfile').matchAll(/header Content-Type (\S+)\*$/gm)].map(
      ([, prefix = '']) => prefix,
    );
    for (const type of types) {
      expect(nginx).toContain(type);
      expect(caddy.some((prefix) => type.startsWith(prefix))).toBe(true);
    }
  });

  it('accept bodies as large as the server does', () => {
    const [, megabytes] = /client_max_body_size (\d+)m;/.exec(only('nginx')) ?? [];
    expect(Number(megabytes)).toBe(testConfig().importLimitMB);
  });
});
