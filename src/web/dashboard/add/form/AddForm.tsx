import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../state/view.ts';
import { Notice } from '../../shared/Notice.tsx';
import { TokenField } from '../../write/TokenField.tsx';
import { useToken } from '../../write/useToken.ts';
import { ConditionsFields } from './ConditionsFields.tsx';
import type { Draft } from '../draft.ts';
import { ModelFields } from './ModelFields.tsx';
import { ReadingRows } from './ReadingRows.tsx';
import { unnamedProblems } from './problems.ts';
import { useCard } from '../useCard.ts';
import { type Recorded, useRecording } from '../useRecording.ts';
import { useTarget } from '../useTarget.ts';
import { WhatIfPanel } from '../whatIf/WhatIfPanel.tsx';

interface AddFormProps {
  readonly initial: Draft;
  readonly view: View;
  readonly onSaved: (recorded: Recorded) => void;
}

/** Unsaved drafts by the initial draft, restored when the user comes back. */
const kept = new Map<string, Draft>();

/** The form, with a preview of what it changes. */
export function AddForm({ initial, view, onSaved }: AddFormProps): JSX.Element {
  const key = JSON.stringify(initial);
  const [draft, setDraft] = useState(kept.get(key) ?? initial);
  const form = useRef<HTMLFormElement>(null);
  const token = useToken();
  const { isSaving, problems, refusals, failure, save, clearProblem } = useRecording(
    draft,
    token,
    (recorded) => {
      kept.delete(key);
      onSaved(recorded);
    },
  );
  useEffect(() => {
    if (draft !== initial) kept.set(key, draft);
  }, [draft]);
  const target = useTarget(draft);
  const card = useCard(draft.conditions.gpu).data?.gpu;
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const part = {
    ...{ draft, problems },
    edit: (change: Partial<Draft>, name?: string): void => {
      setDraft((before) => ({ ...before, ...change }));
      if (name !== undefined) clearProblem(name);
    },
  };
  const unnamed = unnamedProblems(problems, draft);
  return (
    <form
      class="add"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="stack">
        <ModelFields {...part} target={target} />
        <ConditionsFields {...part} ownInputSize={target.model?.inputSize} />
        <ReadingRows {...part} cardMiB={card?.totalMemoryMiB} />
      </div>
      <WhatIfPanel draft={draft} target={target} cardMiB={card?.totalMemoryMiB} view={view} />
      <div class="save">
        {unnamed.length > 0 && (
          <Notice title="Not saved" isError>
            <p>{unnamed.join(' ')}</p>
          </Notice>
        )}
        {failure !== undefined && (
          <Notice title="Perhaps not saved" isError>
            <p>{failure} Save again: what was written is not written twice.</p>
          </Notice>
        )}
        <TokenField token={token} />
        <p class="actions">
          <button class="primary" disabled={isSaving}>
            {isSaving ? 'Saving…' : 'Save'}
          </button>
          <span class="problem" role="status">
            {problems.size > 0 && unnamed.length < problems.size && 'Not saved: see the marked fields.'}
          </span>
        </p>
      </div>
    </form>
  );
}
