import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/packageRoot.ts';

const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');
const page = read('docs/lifecycle.md');

it('docs/lifecycle.md names files that exist', () => {
  const files = [...page.matchAll(/`(src\/[\w/]+\.ts)`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(join(packageRoot(), file)))).toEqual([]);
});

it('docs/lifecycle.md has the onRequest hooks in the order in which src/app.ts registers them', () => {
  const app = read('src/app.ts');
  const hooks = [...page.matchAll(/^\| `onRequest` .*`src\/http\/(\w+\/\w+)\.ts`/gm)].flatMap(([row]) =>
    [...row.matchAll(/`(src\/http\/[\w/]+\.ts)`/g)].slice(0, 1).map(([, file = '']) => file),
  );
  const order = hooks.map((file) => {
    const [, register = ''] = /export (?:async )?function (register\w+)/.exec(read(file)) ?? [];
    return app.indexOf(`${register}(app`);
  });
  expect(hooks).toHaveLength(9);
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
