import { type CallFrame, sourceOf } from './cpuProfile.ts';

/** The layers of batchfit by their source files; the first match counts. Native calls of SQLite count for their caller. */
const LAYERS: readonly (readonly [layer: string, files: RegExp])[] = [
  ['graphql-js: parse', /node_modules\/graphql\/language\//],
  ['graphql-js: validate', /node_modules\/(graphql\/validation|@graphile\/depth-limit)\//],
  ['graphql-js: execute', /node_modules\/graphql\//],
  [
    'apollo',
    /node_modules\/(@apollo|@as-integrations|@graphql-tools|whatwg-mimetype|negotiator|sha.js|lru-cache)/,
  ],
  ['sqlite through prisma', /@prisma\/adapter-better-sqlite3/],
  ['prisma', /node_modules\/@prisma\/|client\.generated|wasm:|node_modules\/.*(decimal|cuid|ulid)/],
  ['resolvers (src/graphql)', /src\/graphql\/|node_modules\/(dataloader|graphql-scalars)\//],
  ['picture', /src\/picture\//],
  ['domain (the formulas)', /src\/domain\//],
  ['tables', /src\/tables\//],
  ['store and sqlite', /src\/store\/|node_modules\/better-sqlite3\//],
  ['http: ours', /src\/(http|app|serve|listen)/],
  [
    'http: fastify',
    /node_modules\/(fastify|@fastify|find-my-way|light-my-request|avvio|pino|fast-|secure-json|process-warning|sonic|on-exit|cookie|rfdc|toad|ret|abstract-logging|@pinojs)/,
  ],
  [
    'http: node',
    /^node:(http|_http|net|internal\/(http|stream_base|net|streams|timers|url)|stream|events|internal\/events|_|url|querystring)/,
  ],
  ['node: loading modules', /^node:internal\/(modules|bootstrap|vm)/],
  ['node: promises, ticks, others', /^node:/],
];

/** Layers of V8's own entries. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(program)', 'native: sockets, kernel, compiler'],
  ['(idle)', 'idle'],
]);

/** The layer of a function; that of its caller for built-ins such as JSON.parse. */
export function layerOf(frame: CallFrame, callerLayer: () => string | null | undefined): string | null {
  const bracket = BRACKETS.get(frame.functionName);
  if (bracket !== undefined) return bracket;
  const source = sourceOf(frame);
  if (source !== '') return LAYERS.find(([, files]) => files.test(source))?.[0] ?? `other: ${source}`;
  if (/^(writev|writeUtf8String|writeLatin1String|writeBuffer|readStart|shutdown)$/.test(frame.functionName))
    return 'http: socket writes';
  return callerLayer() ?? null;
}
