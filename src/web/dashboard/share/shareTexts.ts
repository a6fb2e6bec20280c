import { tableText } from '../../../tables/tableText.ts';
import { plainDocument } from './plainDocument.ts';
import type { Shared } from './shared.ts';

/** A view as Markdown: caption, table and link. */
export function markdownOf({ caption, table }: Shared): string {
  return `${caption}\n\n${[...tableText('MARKDOWN', table)].join('')}\n<${location.href}>\n`;
}

/** The table of a view as CSV. */
export function csvOf({ table }: Shared): string {
  return [...tableText('CSV', table)].join('');
}

/** The query of a view, with its variables as a comment. */
export function queryText({ document, variables }: Shared): string {
  const json = JSON.stringify(variables, null, 2);
  const comment = ['Variables:', ...json.split('\n')].map((line) => `# ${line}`).join('\n');
  return `${plainDocument(document)}\n\n${comment}\n`;
}

/** A link that opens the query in GraphiQL. In the fragment, so that no log holds it; it does not run by itself. */
export function graphiqlLink({ document, variables }: Shared): string {
  const parameters = new URLSearchParams({
    query: `${plainDocument(document)}\n`,
    variables: JSON.stringify(variables, null, 2),
  });
  return `graphiql#${parameters.toString()}`;
}
