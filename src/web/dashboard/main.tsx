import { render } from 'preact';
import { Dashboard } from './Dashboard.tsx';
import { applyTheme, storedTheme } from '../shared/theme.ts';

const container = document.getElementById('dashboard');
if (!container) throw new Error('The page has no #dashboard element.');
applyTheme(storedTheme());
// Replaces the placeholder of index.html.
container.replaceChildren();
render(<Dashboard />, container);
