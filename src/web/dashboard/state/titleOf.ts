import type { Page, View } from './view.ts';

const TITLES: Record<Page, string> = {
  '': 'which batch size fits your GPU?',
  compare: 'compare GPUs',
  add: 'add a measurement',
  import: 'import a table',
};

/** The title of the page, which tells its tabs and bookmarks apart. */
export function titleOf({ page, model }: View): string {
  const isOfModel = model !== '' && (page === '' || page === 'compare');
  return `batchfit · ${isOfModel ? model : TITLES[page]}`;
}
