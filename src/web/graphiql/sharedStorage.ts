import type { GraphiQLProps } from 'graphiql';
import { storedTheme, storeTheme, THEMES } from '../shared/theme.ts';

const PREFIX = 'graphiql:';
/** Where GraphiQL keeps `light` or `dark`, and nothing for the system's theme. */
const THEME = `${PREFIX}theme`;

/** The browser's storage, except that the theme is the dashboard's: chosen on one page, it holds on both. */
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
