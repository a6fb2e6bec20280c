import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A file of the built web pages, with the encodings that the build wrote beside it. */
export interface WebFile {
  /** Its path under the web folder, such as `graphiql/assets/main-AB12.js`. */
  path: string;
  contentType: string;
  content: Buffer;
  brotli: Buffer | undefined;
  gzip: Buffer | undefined;
}

/** A built page: its HTML, and every file that it may ask for. */
export interface WebPage {
  html: Buffer;
  assets: WebFile[];
}

/** Reads a page named in the build's manifest into memory; says what to run where nothing was built. */
export async function readWebPage(webFolder: string, page: string): Promise<WebPage> {
  const manifest = await readIfThere(join(webFolder, 'manifest.json'));
  if (!manifest)
    throw new Error(`The web pages are not built (no ${webFolder}/manifest.json): run npm run build.`);
  const pages = JSON.parse(manifest.toString()) as Record<string, { html: string; assets: string[] }>;
  const entry = pages[page];
  if (!entry) throw new Error(`${webFolder} was built without the page "${page}": run npm run build.`);
  return {
    html: await readFile(join(webFolder, entry.html)),
    assets: await Promise.all(entry.assets.map((path) => readWebFile(webFolder, path))),
  };
}

async function readWebFile(webFolder: string, path: string): Promise<WebFile> {
  const file = join(webFolder, path);
  const [content, brotli, gzip] = await Promise.all([
    readFile(file),
    readIfThere(`${file}.br`),
    readIfThere(`${file}.gz`),
  ]);
  const contentType = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
  return { path, contentType, content, brotli, gzip };
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}
