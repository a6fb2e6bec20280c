// Bundles the server and its commands (src/main.ts, src/operator → dist/) and the web pages (src/web → dist/web/). Runs at install, so on Node 20 too.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { elementsByH, fontsAsFiles, noInlineStyles, plainOperations } from './scripts/webPlugins.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const kib = (bytes) => `${Math.ceil(bytes / 1024)} KiB`;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Apollo hashes each operation, and by JavaScript where it does not find Node's `module.require`, as in a bundle. */
const hashesByNode = {
  name: 'hashes-by-node',
  setup(build) {
    build.onResolve({ filter: /^@apollo\/utils\.createhash$/ }, () => ({
      path: 'node:crypto',
      external: true,
    }));
  },
};

/** Bundles the server. CommonJS packages inside an ES module still call `require`, hence the banner. */
async function buildServer(esbuild) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/main.ts',
      token: 'src/operator/token/token.ts',
      tableWorker: 'src/tables/thread/tableWorker.ts',
      checkpointWorker: 'src/store/sqlite/connection/checkpointWorker.ts',
      searchWorker: 'src/store/sqlite/search/searchWorker.ts',
      backtest: 'src/operator/backtest/backtest.ts',
      db: 'src/operator/db.ts',
    },
    outdir: dist,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    // Less to read at each start; names stay, for stacks in the log.
    minifySyntax: true,
    minifyWhitespace: true,
    // graphql-js is 1.5 times as fast without its checks for developers.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [hashesByNode],
    // The addon loads its binary from its own folder.
    external: ['better-sqlite3'],
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
  });
  const scripts = Object.entries(metafile.outputs).filter(([name]) => name.endsWith('.js'));
  console.log(`server: ${scripts.length} files, ${kib(sum(scripts.map(([, file]) => file.bytes)))}`);
}

/** Bundles one page: every file under a hashed name, precompressed, and an HTML that names them. */
async function buildPage(esbuild, page) {
  const source = join('src/web', page);
  const pageFolder = join(dist, 'web', page);
  const entries = ['main.tsx', 'style.css', 'icon.svg'];
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: entries.map((name) => join(source, name)),
    outdir: join(pageFolder, 'assets'),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    splitting: true,
    minify: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.svg': 'copy' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [fontsAsFiles, noInlineStyles, elementsByH, plainOperations],
    metafile: true,
    logLevel: 'warning',
  });
  let html = await readFile(join(root, source, 'index.html'), 'utf8');
  const assets = [];
  for (const [path, output] of Object.entries(metafile.outputs)) {
    assets.push({ name: basename(path), ...(await compress(join(root, path))) });
    const source = entries.find((name) => output.entryPoint?.endsWith(`/${name}`));
    if (source) html = html.replace(`"${source}"`, `"${page}/assets/${basename(path)}"`);
  }
  const preloads = importedAtOnce(metafile.outputs).map(
    (path) => `<link rel="modulepreload" href="${page}/assets/${basename(path)}" />`,
  );
  html = html.replace('  </head>', `${preloads.map((link) => `    ${link}\n`).join('')}  </head>`);
  await writeFile(join(pageFolder, 'index.html'), html);
  const [raw, brotli] = [assets.map(({ bytes }) => bytes), assets.map(({ smallest }) => smallest)];
  console.log(`web/${page}: ${assets.length} files, ${kib(sum(raw))} (${kib(sum(brotli))} with brotli)`);
  return { html: `${page}/index.html`, assets: assets.map(({ name }) => `${page}/assets/${name}`) };
}

/** What the page's script cannot start without: named in the HTML, so that a browser asks for all of it at once. */
function importedAtOnce(outputs) {
  const found = new Set();
  const follow = (path) => {
    for (const { path: imported, kind } of outputs[path].imports) {
      if (kind !== 'import-statement' || found.has(imported)) continue;
      found.add(imported);
      follow(imported);
    }
  };
  follow(Object.keys(outputs).find((path) => outputs[path].entryPoint?.endsWith('/main.tsx')));
  return [...found];
}

/** Writes .br and .gz beside a file; not for fonts, which are compressed as they are. */
async function compress(file) {
  const content = await readFile(file);
  if (/\.woff2?$/.test(file)) return { bytes: content.length, smallest: content.length };
  const brotli = await promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10 },
  });
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  return { bytes: content.length, smallest: brotli.length };
}

const esbuild = await import('esbuild').catch((error) => {
  // An install without development dependencies still runs `prepare`: it keeps what was built before.
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  if (existsSync(join(dist, 'main.js'))) return undefined;
  console.error('batchfit: building needs the development dependencies: run `npm ci --include=dev`.');
  process.exit(1);
});

if (esbuild) {
  const started = performance.now();
  await rm(dist, { recursive: true, force: true });
  await mkdir(join(dist, 'web'), { recursive: true });
  const manifest = {
    dashboard: await buildPage(esbuild, 'dashboard'),
    graphiql: await buildPage(esbuild, 'graphiql'),
  };
  await writeFile(join(dist, 'web', 'manifest.json'), JSON.stringify(manifest, null, 2));
  await buildServer(esbuild);
  console.log(`built dist in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} else console.log('batchfit: no esbuild here, dist/ is kept as it was built.');
