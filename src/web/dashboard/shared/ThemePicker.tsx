import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { applyTheme, storedTheme, storeTheme, THEMES, type Theme } from '../../shared/theme.ts';

const LABELS: Record<Theme, string> = { auto: 'Automatic', light: 'Light', dark: 'Dark' };

/** Light, dark, or the theme of the system. */
export function ThemePicker(): JSX.Element {
  const [theme, setTheme] = useState(storedTheme);
  useEffect(() => {
    // The theme may change in another tab, or in GraphiQL before the back button.
    const follow = (): void => {
      applyTheme(storedTheme());
      setTheme(storedTheme());
    };
    addEventListener('storage', follow);
    addEventListener('pageshow', follow);
    return () => {
      removeEventListener('storage', follow);
      removeEventListener('pageshow', follow);
    };
  }, []);
  const choose = (value: string): void => {
    const chosen = THEMES.find((one) => one === value) ?? 'auto';
    applyTheme(chosen);
    storeTheme(chosen);
    setTheme(chosen);
  };
  return (
    <select
      class="theme"
      aria-label="Theme"
      // Otherwise the browser restores an old choice after the theme was changed elsewhere.
      autocomplete="off"
      value={theme}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {LABELS[one]}
        </option>
      ))}
    </select>
  );
}
