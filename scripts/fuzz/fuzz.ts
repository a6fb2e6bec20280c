import { type IntrospectionQuery, buildClientSchema, getIntrospectionQuery } from 'graphql';
import { Chance } from './chance.ts';
import { type Operation, randomOperation } from './operation.ts';

const MAX_SEEN = 500;
const MAX_SLOWEST = 5;

export interface FuzzReport {
  readonly operations: number;
  /** How many answers had data and no error. */
  readonly answered: number;
  readonly byCode: Readonly<Record<string, number>>;
  /** The slowest answers, in milliseconds. */
  readonly slowest: readonly { readonly ms: number; readonly operation: Operation }[];
  /** Faults of the server: an internal error, an answer that leaks internals, or no answer. */
  readonly faults: readonly { readonly operation: Operation; readonly answer: string }[];
}

interface FuzzAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Sends random operations one after another while `goesOn` is true for the number sent, and reports the answers. */
export async function fuzz(
  url: string,
  seed: number,
  goesOn: (sent: number) => boolean,
): Promise<FuzzReport> {
  const { data } = (await send(url, { query: getIntrospectionQuery(), variables: {} })).json as {
    data: IntrospectionQuery;
  };
  const schema = buildClientSchema(data);
  const chance = new Chance(seed);
  const seen: string[] = [];
  const byCode: Record<string, number> = {};
  const slowest: FuzzReport['slowest'][number][] = [];
  const faults: FuzzReport['faults'][number][] = [];
  let [operations, answered] = [0, 0];
  while (goesOn(operations)) {
    const operation = randomOperation(schema, chance, seen);
    const began = performance.now();
    const { status, text, json } = await send(url, operation);
    const ms = performance.now() - began;
    operations += 1;
    slowest.push({ ms, operation });
    slowest.sort((a, b) => b.ms - a.ms).splice(MAX_SLOWEST);
    if (status >= 500 || json === undefined || LEAKS.test(text)) faults.push({ operation, answer: text });
    const codes = json?.errors?.map(({ extensions }) => extensions?.code ?? 'NONE') ?? [];
    for (const code of codes) byCode[code] = (byCode[code] ?? 0) + 1;
    if (codes.length === 0) answered += 1;
    remember(seen, json?.data, chance);
  }
  return { operations, answered, byCode, slowest, faults };
}

/** What no answer may contain: masked errors and internals. */
const LEAKS = /INTERNAL_SERVER_ERROR|SQLITE_|SELECT .* FROM|node_modules|\.[tj]s:\d|Prisma|\bat \w+ \(/;

async function send(
  url: string,
  operation: Operation,
): Promise<{ status: number; text: string; json: FuzzAnswer | undefined }> {
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify(operation),
    });
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) as FuzzAnswer };
  } catch (error) {
    return { status: 599, text: String(error), json: undefined };
  }
}

/** Collects short texts of answers, such as names, ids and cursors, as arguments of later operations. */
function remember(seen: string[], value: unknown, chance: Chance): void {
  if (typeof value === 'string') {
    if (value.length > 300) return;
    if (seen.length < MAX_SEEN) seen.push(value);
    else if (chance.often(0.02)) seen[chance.below(MAX_SEEN)] = value;
  } else if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) remember(seen, child, chance);
  }
}
