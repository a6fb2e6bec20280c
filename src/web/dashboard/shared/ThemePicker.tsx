/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { applyTheme, storedTheme, storeTheme, THEMES, type Theme } from '../../shared/theme.ts';

const LABELS: Record<Theme, string> = { auto: 'Automatic', light: 'Light', dark: 'Dark' };

/** Light, dark, or as the system says. */
export function ThemePicker(): JSX.Element {
  const [theme, setTheme] = useState(storedTheme);
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
      value={theme}
      onChange={({ currentTarget }) => {
        choose(currentTarget.value);
      }}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {LABELS[one]}
        </option>
      ))}
    </select>
  );
}
