import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Shared } from './shared.ts';
import { csvOf, graphiqlLink, markdownOf, queryText } from './shareTexts.ts';

const TEXTS: readonly { readonly name: string; readonly textOf: (shared: Shared) => string }[] = [
  { name: 'Link to this view', textOf: () => location.href },
  { name: 'As Markdown', textOf: markdownOf },
  { name: 'As CSV', textOf: csvOf },
  { name: 'As GraphQL query', textOf: queryText },
];

/** The menu: texts to copy, and the query in GraphiQL. */
export function ShareItems({ share }: { share: () => Shared }): JSX.Element {
  const [copied, setCopied] = useState<{
    readonly name: string;
    readonly text: string;
    readonly isDone: boolean;
  }>();
  const copy = async (name: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ name, text, isDone: true });
    } catch {
      // Browsers refuse it on plain HTTP from another machine.
      setCopied({ name, text, isDone: false });
    }
  };
  return (
    <>
      <p class="label">Copy</p>
      {TEXTS.map(({ name, textOf }) => (
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
        {copied?.isDone === false && 'The browser does not allow copying: copy it from here.'}
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
