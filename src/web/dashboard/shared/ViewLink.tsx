import type { ComponentChildren, JSX } from 'preact';
import { addressOf } from '../state/address.ts';
import type { View, ViewProps } from '../state/view.ts';

interface ViewLinkProps extends ViewProps {
  /** The change of the view. */
  readonly to: Partial<View>;
  readonly children: ComponentChildren;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-current'?: 'page' | undefined;
}

/** A link to another view, without reloading the page. A real link, so that it opens in a new tab too. */
export function ViewLink({ view, change, to, children, ...rest }: ViewLinkProps): JSX.Element {
  return (
    <a
      {...rest}
      href={addressOf({ ...view, ...to })}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        change(to, 'step');
      }}
    >
      {children}
    </a>
  );
}
