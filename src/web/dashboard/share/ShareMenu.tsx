import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from '../shared/later.tsx';
import type { Shared } from './shared.ts';

const ShareItems = later(() => import('../sharing.ts').then((module) => module.ShareItems));

/** The share menu of a view; its code is loaded when it is first opened. */
export function ShareMenu({ share }: { share: () => Shared }): JSX.Element {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    addEventListener('pointerdown', closeElsewhere);
    return () => removeEventListener('pointerdown', closeElsewhere);
  }, [isOpen]);
  return (
    <details
      class="share"
      ref={menu}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        // No related target: a click on text in the menu, or the window lost the focus.
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary>Share</summary>
      <div class="items">{isOpen && <ShareItems share={share} />}</div>
    </details>
  );
}
