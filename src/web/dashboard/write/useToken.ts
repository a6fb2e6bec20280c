import { useState } from 'preact/hooks';
import { keepToken, keptToken } from './token.ts';

/** The state of the token in a view that writes. */
export interface TokenState {
  /** The text of the field. */
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isKept: boolean;
  /** Why the API refused to write, if it did. */
  readonly refusal: string | undefined;
  readonly refuse: (message: string) => void;
  /** Before a write: keeps the text of the field. False if it cannot be a token. */
  readonly take: () => boolean;
  /** After a successful write. */
  readonly accepted: () => void;
  readonly forget: () => void;
}

/** The API's codes for a missing or insufficient token. */
export const TOKEN_CODES: readonly (string | undefined)[] = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** The token of this tab and its field. */
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
      // Other characters are not allowed in a header: fetch would throw.
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
