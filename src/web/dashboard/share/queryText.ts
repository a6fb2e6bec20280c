import { plainDocument } from './plainDocument.ts';
import type { Shared } from './shared.ts';

/** An operation as a document to be pasted anywhere, with its variables as a comment. */
export function queryText({ document, variables }: Shared): string {
  const json = JSON.stringify(variables, null, 2);
  const comment = ['Variables:', ...json.split('\n')].map((line) => `# ${line}`).join('\n');
  return `${plainDocument(document)}\n\n${comment}\n`;
}
