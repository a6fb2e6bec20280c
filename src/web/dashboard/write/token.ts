const KEY = 'batchfit:token';

// Where the browser keeps nothing, the token lasts as long as the page.
let kept = '';

/** The token that this tab writes with; empty for none. Kept for the tab alone, and never in an address. */
export function keptToken(): string {
  try {
    return sessionStorage.getItem(KEY) ?? kept;
  } catch {
    return kept;
  }
}

/** Keeps a token until the tab is closed; an empty one forgets it. */
export function keepToken(token: string): void {
  kept = token;
  try {
    if (token === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // It lasts as long as the page then.
  }
}

/** The headers of a write. */
export function authorization(): Record<string, string> {
  const token = keptToken();
  return token === '' ? {} : { authorization: `Bearer ${token}` };
}
