// esbuild plugins for the web pages. Run at install, so on Node 20 too.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Extracts the inline fonts of GraphiQL's style sheet, so that the browser fetches only those it uses. */
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

/** Replaces a module that violates the page's security policy by src/web/graphiql/styleSheetSingleton.ts. */
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

/** Uses Preact's `h` instead of the automatic JSX runtime, which makes the dashboard's script smaller. */
export const elementsByH = {
  name: 'elements-by-h',
  setup(build) {
    const pragma = '/** @jsxImportSource preact */';
    const classic =
      "/** @jsxRuntime classic @jsx $h @jsxFrag $f */ import { h as $h, Fragment as $f } from 'preact';";
    build.onLoad({ filter: /dashboard[\\/].*\.tsx$/ }, async ({ path }) => ({
      loader: 'tsx',
      contents: (await readFile(path, 'utf8')).replace(pragma, classic),
    }));
  },
};

/** Turns the dashboard's operations into plain strings without indentation; share/plainDocument.ts restores it. */
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
