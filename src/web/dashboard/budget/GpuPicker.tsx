import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { GpusDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { present } from '../shared/present.ts';
import { type Amount, amountMiB, amountName, amountOf } from './amountOf.ts';
import { type CardOption, GpuOptions } from './GpuOptions.tsx';

interface GpuPickerProps {
  readonly label: string;
  /** The name of the chosen card; empty if a card is only added. */
  readonly value: string;
  readonly placeholder?: string;
  /** Whether an amount such as `24 GB` may be chosen too. */
  readonly takesAmounts?: boolean;
  readonly onChoose: (name: string) => void;
}

/** A combobox (ARIA practices) to choose a card of the API's list. */
export function GpuPicker({
  label,
  value,
  placeholder = value,
  takesAmounts,
  onChoose,
}: GpuPickerProps): JSX.Element {
  // Undefined while closed.
  const [text, setText] = useState<string>();
  // Undefined until the arrow keys move it.
  const [active, setActive] = useState<number>();
  // Enter was pressed before the cards for the text were loaded: takes the first of them then.
  const [isAwaited, setAwaited] = useState(false);
  const isOpen = text !== undefined;
  const answer = useAnswer(GpusDocument, { text: (text ?? '').trim() });
  const amount = takesAmounts && text !== undefined ? amountOf(text) : undefined;
  const found = present(answer.data?.gpus.nodes).toSorted((a, b) => rankOf(b, text) - rankOf(a, text));
  const cards = [...(amount ? [amountCard(amount)] : []), ...found];
  const preselected = text === '' ? cards.findIndex(({ name }) => name === value) : 0;
  const current = Math.min(active ?? preselected, cards.length - 1);
  const show = (typed: string | undefined): void => {
    setText(typed);
    setActive(undefined);
    setAwaited(false);
  };
  const choose = (name: string | undefined): void => {
    show(undefined);
    if (name !== undefined) onChoose(name);
  };
  useEffect(() => {
    if (!isAwaited || answer.isLoading) return;
    setAwaited(false);
    // If there is none, the list stays open and says why.
    const card = cards[current];
    if (card) choose(card.name);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) show('');
      else setActive(Math.max(0, Math.min(cards.length - 1, current + (event.key === 'ArrowDown' ? 1 : -1))));
      setAwaited(false);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      // The cards may still be those for the previous text; an amount is always current.
      if (answer.isLoading && !(amount && current === 0)) setAwaited(active === undefined);
      else if (cards.length > 0) choose(cards[current]?.name);
    } else if (event.key === 'Escape') show(undefined);
  };
  return (
    <div class="field gpu">
      <label class="label" for="gpu">
        {label}
      </label>
      <input
        id="gpu"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={isOpen}
        aria-controls="gpu-options"
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current >= 0 ? `gpu-${current}` : undefined}
        placeholder={placeholder}
        value={text ?? value}
        onClick={() => {
          if (!isOpen) show('');
        }}
        onInput={({ currentTarget }) => show(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => show(undefined)}
      />
      <GpuOptions isOpen={isOpen} answer={answer} cards={cards} current={current} choose={choose} />
    </div>
  );
}

/** 1 if a word of the card's name starts with the text, else 0: H200 does not mean GH200. */
function rankOf({ name }: CardOption, typed = ''): number {
  return Number(` ${name}`.toLowerCase().includes(` ${typed.trim().toLowerCase()}`));
}

/** An amount of memory as an option. */
function amountCard(amount: Amount): CardOption {
  return { id: 'amount', name: amountName(amount), totalMemoryMiB: amountMiB(amount) };
}
