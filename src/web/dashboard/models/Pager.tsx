import type { JSX } from 'preact';
import type { ModelsQuery } from '../api/operations.generated.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import type { View, ViewProps } from '../state/view.ts';

interface PagerProps extends ViewProps {
  readonly pageInfo: ModelsQuery['models']['pageInfo'];
}

/** Links to the other pages, if any. */
export function Pager({ pageInfo, view, change }: PagerProps): JSX.Element | null {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  const links: { text: string; to: Partial<View>; exists: boolean }[] = [
    { text: 'First', to: { after: '', before: '' }, exists: hasPreviousPage },
    { text: 'Previous', to: { after: '', before: startCursor ?? '' }, exists: hasPreviousPage },
    { text: 'Next', to: { after: endCursor ?? '', before: '' }, exists: hasNextPage },
  ];
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav class="pager" aria-label="Pages of models">
      {links.map(({ text, to, exists }) =>
        exists ? (
          <ViewLink key={text} view={view} change={change} to={to}>
            {text}
          </ViewLink>
        ) : null,
      )}
    </nav>
  );
}
