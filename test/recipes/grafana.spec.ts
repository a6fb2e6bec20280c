import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/packageRoot.ts';
import { type RunningApp, runningApp } from '../support/runningApp.ts';
import { block, recipe } from './recipe.ts';

interface Column {
  readonly selector: string;
  readonly text: string;
  readonly type: 'string' | 'number';
}

/** What is looked at of an exported dashboard. */
interface Dashboard {
  readonly templating: {
    readonly list: readonly {
      readonly name: string;
      readonly current: { readonly value: string };
      readonly options: readonly { readonly value: string }[];
    }[];
  };
  readonly panels: readonly {
    readonly targets: readonly {
      readonly url: string;
      readonly url_options: { readonly method: string; readonly body_graphql_query: string };
      readonly root_selector: string;
      readonly columns: readonly Column[];
    }[];
  }[];
}

const page = readFileSync(join(packageRoot(), 'docs/recipes.md'), 'utf8');
const dashboard = JSON.parse(
  readFileSync(join(packageRoot(), 'docs/grafana/batchfit.json'), 'utf8'),
) as Dashboard;
const targets = dashboard.panels.flatMap((panel) => panel.targets);
const variables = dashboard.templating.list;
const cards = variables.find(({ name }) => name === 'gpu')?.options.map(({ value }) => value) ?? [];

describe('the dashboard for Grafana', () => {
  let server: RunningApp;
  beforeAll(async () => {
    server = await runningApp();
    return () => server.close();
  });

  it('asks what the recipe says', () => {
    const columns = [...page.matchAll(/^\| `(.+?)` +\| (.+?) +\| (\w+) +\|$/gm)];
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      expect(target.url_options.body_graphql_query).toBe(block(recipe('Grafana', ''), 'graphql'));
      expect(target.root_selector).toBe(/Root selector: `(.+?)`/.exec(page)?.[1]);
      expect(target.columns).toEqual(
        columns.map(([, selector, text, type]) => ({ selector, text, type: type?.toLowerCase() })),
      );
      expect(fill(target.url, {})).toBe('http://127.0.0.1:4000/graphql');
    }
  });

  it('offers cards', () => {
    expect(cards).toContain('RTX 3090');
  });

  it.each(cards)('gets rows with all columns for %s', async (gpu) => {
    for (const target of targets) {
      // The request of Infinity's backend: pkg/infinity/client.go and headers.go in grafana/grafana-infinity-datasource.
      const response = await fetch(fill(target.url, { address: server.url }), {
        method: target.url_options.method,
        headers: { accept: 'application/json;q=0.9,text/plain', 'content-type': 'application/json' },
        body: JSON.stringify({
          query: fill(target.url_options.body_graphql_query, { gpu }),
          variables: null,
        }),
      });
      expect(response.status).toBe(200);
      const rows = select(await response.json(), target.root_selector) as unknown[];
      expect(rows).toHaveLength(15);
      for (const row of rows) {
        for (const { selector, type } of target.columns) expect(select(row, selector)).toBeTypeOf(type);
      }
    }
  });
});

/** Puts the values of the dashboard's variables in their places, as Grafana does before it asks. */
function fill(text: string, values: Record<string, string>): string {
  return variables.reduce(
    (filled, { name, current }) => filled.replaceAll(`\${${name}}`, values[name] ?? current.value),
    text,
  );
}

/** What a selector of dots finds, as the backend parser's (gjson) does. */
function select(from: unknown, selector: string): unknown {
  return selector
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], from);
}
