import type { JSX } from 'preact';
import { FittingCardsDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Failure } from '../../shared/Failure.tsx';
import { count, mib } from '../../shared/format.ts';
import { present } from '../../shared/present.ts';
import type { View } from '../../state/view.ts';

interface FittingCardsProps {
  readonly series: string;
  readonly batch: number;
  readonly view: View;
}

/** The cards that safely hold the batch size of the slider, the smallest first. */
export function FittingCards({ series, batch, view }: FittingCardsProps): JSX.Element {
  const { confidence, reserveMiB } = view;
  const { data, error, isLoading, retry } = useAnswer(FittingCardsDocument, {
    ...{ series, batchSize: batch, confidence, reserveMiB },
  });
  const page = data?.node?.__typename === 'Series' ? data.node.gpusThatFit : undefined;
  const cards = present(page?.nodes);
  const [smallest] = cards;
  const more = page ? page.totalCount - cards.length : 0;
  return (
    <section class="panel" aria-labelledby="cards-title" aria-busy={isLoading}>
      <h2 id="cards-title">
        Cards for {count(batch)} {batch === 1 ? 'image' : 'images'}
      </h2>
      {error !== undefined && <Failure message={error} retry={retry} />}
      {!page && error === undefined && <p class="quiet">Loading…</p>}
      {page && !smallest && <p>No card of the list is known to hold it safely.</p>}
      {smallest && (
        <>
          <p>
            Needs at least {smallest.name}, with {mib(reserveMiB)} left free.
          </p>
          <ul class="plain">
            {cards.map(({ id, name, totalMemoryMiB }) => (
              <li key={id}>
                <span>{name}</span> <span class="quiet">{mib(totalMemoryMiB)}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p class="quiet">and {count(more)} more</p>}
        </>
      )}
    </section>
  );
}
