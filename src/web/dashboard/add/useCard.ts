import { CardOfDocument, type CardOfQuery } from '../api/operations.generated.ts';
import { type Answer, useAnswer } from '../api/useAnswer.ts';
import { useLateValue } from '../shared/useLateValue.ts';

/** The card of a name or an alias, debounced. */
export function useCard(name: string): Answer<CardOfQuery> {
  return useAnswer(CardOfDocument, { name: useLateValue(name.trim()) });
}
