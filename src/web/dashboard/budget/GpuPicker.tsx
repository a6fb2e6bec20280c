/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { GpusDocument } from '../api/operations.generated.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { present } from '../shared/present.ts';
import { type Amount, amountMiB, amountName, amountOf } from './amountOf.ts';
import { type CardOption, GpuOptions } from './GpuOptions.tsx';

interface GpuPickerProps {
  readonly label: string;
  /** The name of the card that is chosen; empty where one is only to be added. */
  readonly value: string;
  readonly placeholder?: string;
  /** Whether an amount such as `24 GB` may be chosen too. */
  readonly takesAmounts?: boolean;
  readonly onChoose: (name: string) => void;
}

/** Picks a card of the API's list: a combobox as the ARIA practices describe it. */
export function GpuPicker({
  label,
  value,
  placeholder = value,
  takesAmounts,
  onChoose,
}: GpuPickerProps): JSX.Element {
  // Undefined: closed.
  const [text, setText] = useState<string>();
  const [active, setActive] = useState(0);
  const isOpen = text !== undefined;
  const answer = useAnswer(GpusDocument, { text: (text ?? '').trim() });
  const amount = takesAmounts && text !== undefined ? amountOf(text) : undefined;
  const cards = [...(amount ? [amountCard(amount)] : []), ...present(answer.data?.gpus.nodes)];
  const current = Math.min(active, cards.length - 1);
  const choose = (name: string | undefined): void => {
    setText(undefined);
    if (name !== undefined) onChoose(name);
  };
  const open = (typed: string): void => {
    setText(typed);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) open('');
      else setActive(Math.max(0, Math.min(cards.length - 1, current + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      // Cards may still answer to what was typed before; an amount is what was typed.
      if (!answer.isLoading || (amount && current === 0)) choose(cards[current]?.name);
    } else if (event.key === 'Escape') setText(undefined);
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
          if (!isOpen) open('');
        }}
        onInput={({ currentTarget }) => {
          open(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setText(undefined);
        }}
      />
      <GpuOptions isOpen={isOpen} answer={answer} cards={cards} current={current} choose={choose} />
    </div>
  );
}

/** An amount among the cards. */
function amountCard(amount: Amount): CardOption {
  return { id: 'amount', name: amountName(amount), totalMemoryMiB: amountMiB(amount) };
}
