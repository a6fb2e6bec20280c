import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { packageRoot } from '../../src/runtime/packageRoot.ts';

/** A fenced block of a page. */
export interface CodeBlock {
  /** The heading that it stands under. */
  readonly heading: string;
  readonly language: string;
  /** What stands after the language, such as a file name; empty where nothing does. */
  readonly name: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown page, in its order; the page's path counts from the root of this package. */
export function codeBlocks(page: string): CodeBlock[] {
  let heading = '';
  const blocks: CodeBlock[] = [];
  for (const node of fromMarkdown(readFileSync(join(packageRoot(), page), 'utf8')).children) {
    if (node.type === 'heading') {
      heading = node.children.map((part) => ('value' in part ? part.value : '')).join('');
    }
    if (node.type === 'code') {
      blocks.push({ heading, language: node.lang ?? '', name: node.meta ?? '', text: node.value });
    }
  }
  return blocks;
}
