import type { ComponentChildren, JSX } from 'preact';

interface NoticeProps {
  readonly title: string;
  /** Announced by screen readers at once. */
  readonly isError?: boolean;
  readonly children: ComponentChildren;
}

/** Shown instead of an answer: why there is none, and what to do. */
export function Notice({ title, isError = false, children }: NoticeProps): JSX.Element {
  return (
    <div class={isError ? 'notice error' : 'notice'} role={isError ? 'alert' : 'status'}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
