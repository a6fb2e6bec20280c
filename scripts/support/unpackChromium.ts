import { inflate } from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A browser's executable, and the environment variables that it needs. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The browser of the npm package @sparticuz/chromium, unpacked on first use under node_modules/.cache. */
export async function unpackChromium(): Promise<BrowserProgram> {
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(packageFolder, '../../.cache/batchfit', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(packageFolder, 'bin'));
  return {
    executablePath: join(folder, 'chromium'),
    // Its own NSS and fonts: the same pixels on every machine.
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Unpacks into a temporary folder and renames it: a second cold start must not read a half-written binary. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}.`);
  await inflateInto(
    aside,
    ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => join(archives, name)),
  );
  await writeFile(join(aside, 'fonts.conf'), fontsConf(folder));
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/** Unpacks into `folder`. The package writes to TMPDIR, which it reads synchronously. */
async function inflateInto(folder: string, archives: string[]): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const unpacked = Promise.all(archives.map((archive) => inflate(archive)));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await unpacked;
}

/** Replaces the package's fonts.conf, which names folders of AWS Lambda: pages would be without text. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
