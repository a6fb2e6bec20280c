import { codeBlocks, type CodeBlock } from '../support/codeBlocks.ts';

/** Where the recipes ask, word for word. */
const ADDRESS = 'http://127.0.0.1:4000';

/** The blocks under a heading of docs/recipes.md, asking a running server. */
export function recipe(heading: string, url: string): CodeBlock[] {
  const blocks = codeBlocks('docs/recipes.md').filter((block) => block.heading === heading);
  return blocks.map((block) => ({ ...block, text: block.text.replaceAll(ADDRESS, url) }));
}

/** The text of the one block of a recipe in a language, or of this file name; throws where there is not one. */
export function block(blocks: readonly CodeBlock[], language: string, name?: string): string {
  const found = blocks.filter(
    (one) => one.language === language && (name === undefined || one.name === name),
  );
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} blocks of ${language} ${name ?? ''}`);
  return only.text;
}
