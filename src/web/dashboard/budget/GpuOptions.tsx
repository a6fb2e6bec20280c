import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { GpusQuery } from '../api/operations.generated.ts';
import type { Answer } from '../api/useAnswer.ts';
import { mib } from '../shared/format.ts';

/** A card of the list. */
export type CardOption = NonNullable<GpusQuery['gpus']['nodes'][number]>;

interface GpuOptionsProps {
  readonly isOpen: boolean;
  readonly answer: Answer<GpusQuery>;
  readonly cards: readonly CardOption[];
  readonly current: number;
  readonly choose: (name: string) => void;
}

/** The list of cards below the field, or why it is empty. */
export function GpuOptions({ isOpen, answer, cards, current, choose }: GpuOptionsProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current, isOpen]);
  const more = (answer.data?.gpus.totalCount ?? 0) - (answer.data?.gpus.nodes.length ?? 0);
  return (
    <div class="options" hidden={!isOpen}>
      <ul id="gpu-options" role="listbox" aria-label="GPUs" ref={list}>
        {cards.map(({ id, name, totalMemoryMiB }, index) => (
          <li
            key={id}
            id={`gpu-${index}`}
            role="option"
            aria-selected={index === current}
            // Otherwise the field loses the focus, which closes the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(name)}
          >
            <span>{name}</span> <span class="quiet">{mib(totalMemoryMiB)}</span>
          </li>
        ))}
      </ul>
      {answer.error !== undefined && <p class="quiet">{answer.error}</p>}
      {answer.data && cards.length === 0 && <p class="quiet">No card of the list has this in its name.</p>}
      {more > 0 && <p class="quiet">{more} more: type to find them.</p>}
    </div>
  );
}
