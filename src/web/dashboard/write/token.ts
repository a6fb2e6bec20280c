const KEY = 'batchfit:token';

// Without session storage, the token lasts as long as the page.
let kept = '';

/** The token of this tab; empty for none. It is never in a URL. */
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
    // Kept in `kept` only.
  }
}

/** The headers of a write. */
export function authorization(): Record<string, string> {
  const token = keptToken();
  return token === '' ? {} : { authorization: `Bearer ${token}` };
}
