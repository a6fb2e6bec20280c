import type { GraphiQLProps } from 'graphiql';
import { storedTheme, storeTheme, THEMES } from '../shared/theme.ts';

const PREFIX = 'graphiql:';
/** GraphiQL's key for `light` or `dark`; missing for the theme of the system. */
const THEME = `${PREFIX}theme`;

/** GraphiQL's storage: local storage, with the theme shared with the dashboard. */
export const sharedStorage: NonNullable<GraphiQLProps['storage']> = {
  getItem(key) {
    if (key !== THEME) return localStorage.getItem(key);
    const theme = storedTheme();
    return theme === 'auto' ? null : theme;
  },
  setItem(key, value) {
    if (key === THEME) storeTheme(THEMES.find((theme) => theme === value) ?? 'auto');
    else localStorage.setItem(key, value);
  },
  removeItem(key) {
    if (key === THEME) storeTheme('auto');
    else localStorage.removeItem(key);
  },
  clear() {
    for (const key of ownKeys()) localStorage.removeItem(key);
  },
  get length() {
    return ownKeys().length;
  },
};

function ownKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}
