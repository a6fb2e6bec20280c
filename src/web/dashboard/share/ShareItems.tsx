import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from './copyText.ts';
import { graphiqlLink } from './graphiqlLink.ts';
import { queryText } from './queryText.ts';
import type { Shared } from './shared.ts';
import { csvOf, markdownOf } from './textOf.ts';

const WAYS: readonly { readonly name: string; readonly textOf: (shared: Shared) => string }[] = [
  { name: 'Link to this view', textOf: () => location.href },
  { name: 'As Markdown', textOf: markdownOf },
  { name: 'As CSV', textOf: csvOf },
  { name: 'As GraphQL query', textOf: queryText },
];

/** What the menu offers: several texts to copy, and the query in GraphiQL. */
export function ShareItems({ share }: { share: () => Shared }): JSX.Element {
  const [copied, setCopied] = useState<{
    readonly name: string;
    readonly text: string;
    readonly isDone: boolean;
  }>();
  const copy = async (name: string, text: string): Promise<void> =>
    setCopied({ name, text, isDone: await copyText(text) });
  return (
    <>
      <p class="label">Copy</p>
      {WAYS.map(({ name, textOf }) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            void copy(name, textOf(share()));
          }}
        >
          {name}
        </button>
      ))}
      <a href={graphiqlLink(share())} target="_blank" rel="noreferrer">
        Open in GraphiQL
      </a>
      <p role="status" class="quiet">
        {copied?.isDone === true && `Copied: ${copied.name}.`}
        {copied?.isDone === false && 'The browser does not let this page copy: take it from here.'}
      </p>
      {copied?.isDone === false && (
        <textarea
          aria-label="Text to copy"
          readOnly
          rows={6}
          value={copied.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
