import { useRef, useState } from 'preact/hooks';
import { ask, AskError } from '../api/ask.ts';
import { RecordMeasurementsDocument, type RecordMeasurementsMutation } from '../api/operations.generated.ts';
import { authorization } from '../write/token.ts';
import { TOKEN_CODES, type TokenState } from '../write/useToken.ts';
import type { Draft } from './draft.ts';
import { idempotencyKeys } from './idempotencyKeys.ts';
import { type Problems, problemsOf } from './form/problems.ts';
import { recordingOf } from './recordingOf.ts';

export type Recorded = RecordMeasurementsMutation['recordMeasurements'];

/** How saving stands. */
export interface RecordingState {
  readonly isSaving: boolean;
  readonly problems: Problems;
  /** Counts the refusals, so that the same one twice is noticed twice. */
  readonly refusals: number;
  /** Why there was no answer; undefined where there was one. */
  readonly failure: string | undefined;
  readonly save: () => void;
  /** A field is being mended: what was wrong with it no longer holds. */
  readonly mend: (name: string) => void;
}

/** Saves the form, once. */
export function useRecording(
  draft: Draft,
  token: TokenState,
  onSaved: (recorded: Recorded) => void,
): RecordingState {
  const [isSaving, setSaving] = useState(false);
  const [refused, setRefused] = useState<{ problems: Problems; times: number }>(NOTHING_REFUSED);
  const [failure, setFailure] = useState<string>();
  const keyFor = useRef(idempotencyKeys());
  // Not the state, which a second click in the same moment would not see yet.
  const isUnderway = useRef(false);
  const refuse = (problems: Problems): void => setRefused(({ times }) => ({ problems, times: times + 1 }));

  const send = async (): Promise<void> => {
    const { input, problems, rows } = recordingOf(draft);
    if (problems.size > 0) {
      refuse(problems);
      return;
    }
    if (!token.take()) return;
    setSaving(true);
    setFailure(undefined);
    try {
      const variables = { input: { ...input, idempotencyKey: keyFor.current(input) } };
      const { signal } = new AbortController();
      const answer = await ask(RecordMeasurementsDocument, variables, signal, authorization());
      const { recordMeasurements: recorded } = answer;
      token.accepted();
      if (recorded.userErrors.length > 0) refuse(problemsOf(recorded.userErrors, rows));
      else onSaved(recorded);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      if (TOKEN_CODES.includes(error.code)) token.refuse(error.message);
      else setFailure(error.message);
    } finally {
      setSaving(false);
    }
  };

  return {
    ...{ isSaving, problems: refused.problems, refusals: refused.times, failure },
    save: () => {
      if (isUnderway.current) return;
      isUnderway.current = true;
      void send().finally(() => {
        isUnderway.current = false;
      });
    },
    mend: (name) => {
      setRefused(({ problems, times }) => ({
        problems: new Map([...problems].filter(([other]) => other !== name)),
        times,
      }));
    },
  };
}

const NOTHING_REFUSED = { problems: new Map<string, string>(), times: 0 };
