// What esbuild is to do otherwise than by itself, for the web pages. Runs at install, so on Node 20 too.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** GraphiQL's style sheet carries its fonts inline; as files the browser fetches only those it draws with. */
export const fontsAsFiles = {
  name: 'fonts-as-files',
  setup(build) {
    const fonts = new Map();
    build.onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      const contents = css.replace(/data:font\/(woff2?);base64,([^"')]+)/g, (_, extension, base64) => {
        const name = `font:${fonts.size}.${extension}`;
        fonts.set(name, Buffer.from(base64, 'base64'));
        return name;
      });
      return { loader: 'css', contents };
    });
    build.onResolve({ filter: /^font:/ }, ({ path }) => ({ path, namespace: 'font' }));
    build.onLoad({ filter: /.*/, namespace: 'font' }, ({ path }) => ({
      loader: 'file',
      contents: fonts.get(path),
    }));
  },
};

/** Puts our stand-in for a module that breaks the page's security policy; see there. */
export const noInlineStyles = {
  name: 'no-inline-styles',
  setup(build) {
    build.onResolve({ filter: /^\.\/singleton$/ }, ({ importer }) =>
      importer.includes('react-style-singleton')
        ? { path: fileURLToPath(new URL('../src/web/graphiql/styleSheetSingleton.ts', import.meta.url)) }
        : undefined,
    );
  },
};

/** Uses Preact's `h` for each element, which makes smaller scripts than the automatic runtime. */
export const elementsByH = {
  name: 'elements-by-h',
  setup(build) {
    const classic =
      "/** @jsxRuntime classic @jsx $h @jsxFrag $f */ import { h as $h, Fragment as $f } from 'preact';";
    build.onLoad({ filter: /dashboard[\\/].*\.tsx$/ }, async ({ path }) => ({
      loader: 'tsx',
      contents: classic + (await readFile(path, 'utf8')),
    }));
  },
};

/** Bundles the dashboard's operations as plain strings without indentation; share/plainDocument.ts restores it. */
export const plainOperations = {
  name: 'plain-operations',
  setup(build) {
    build.onLoad({ filter: /operations\.generated\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(
        /new TypedDocumentString\((`[^`]*`)(, \{.*?\})?\)/g,
        (_, text) => text.replace(/`\s+|\s+`/g, '`').replace(/\n +/g, '\n'),
      ),
    }));
  },
};
