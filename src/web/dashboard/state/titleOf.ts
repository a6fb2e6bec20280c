import type { View } from './view.ts';

/** The title of the page, which tells its tabs and bookmarks apart. */
export function titleOf({ page, model }: View): string {
  if (model !== '') return `batchfit · ${model}`;
  return page === 'compare' ? 'batchfit · compare' : 'batchfit · which batch size fits your GPU?';
}
