import { useState } from 'preact/hooks';
import { keepToken, keptToken } from './token.ts';

/** How a view that writes stands with its token. */
export interface TokenState {
  /** What is being typed. */
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isKept: boolean;
  /** Why the API refused to write; undefined where it did not. */
  readonly refusal: string | undefined;
  readonly refuse: (message: string) => void;
  /** Before a write: keeps what was typed. False where it can be no token. */
  readonly take: () => boolean;
  /** After a write that went through. */
  readonly accepted: () => void;
  readonly forget: () => void;
}

/** The codes with which the API says that it is the token that is missing or not enough. */
export const TOKEN_CODES: readonly (string | undefined)[] = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** The token of this tab, and the field for it where the API asks. */
export function useToken(): TokenState {
  const [text, setText] = useState('');
  const [isKept, setKept] = useState(() => keptToken() !== '');
  const [refusal, refuse] = useState<string>();
  const keep = (token: string): void => {
    keepToken(token);
    setKept(token !== '');
  };
  return {
    ...{ text, setText, isKept, refusal, refuse },
    take: () => {
      const token = text.trim();
      // A header takes nothing else, and the browser would fail without a word.
      if (!/^[\x21-\x7e]*$/.test(token)) {
        refuse('A token is one word of Latin letters, digits and signs: batchfit_…');
        return false;
      }
      if (token !== '') keep(token);
      return true;
    },
    accepted: () => {
      setText('');
      refuse(undefined);
    },
    forget: () => {
      setText('');
      keep('');
    },
  };
}
