import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FieldFrame, fieldIds } from './FieldFrame.tsx';
import type { TokenState } from './useToken.ts';

/** Asks for a token if the API needs one, or says that one is kept. Part of the form that writes. */
export function TokenField({ token }: { token: TokenState }): JSX.Element | null {
  const { text, setText, isKept, refusal, forget } = token;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (refusal !== undefined) field.current?.focus();
  }, [refusal]);
  if (refusal === undefined && !isKept) return null;
  const frame = { name: 'token', label: 'Token', problem: refusal };
  const { id, described } = fieldIds(frame);
  return (
    <div class="token">
      {refusal !== undefined && (
        <FieldFrame {...frame}>
          <input
            ref={field}
            id={id}
            type="password"
            autocomplete="off"
            spellcheck={false}
            placeholder="batchfit_…"
            value={text}
            aria-invalid
            aria-describedby={described}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </FieldFrame>
      )}
      <p class="quiet">
        {isKept ? 'This tab writes with a token.' : 'Kept for this tab, until you close it.'}{' '}
        {isKept && (
          <button type="button" class="plain-button" onClick={forget}>
            Forget the token
          </button>
        )}
      </p>
    </div>
  );
}
