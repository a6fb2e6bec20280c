import { useRef, useState } from 'preact/hooks';
import { ask, AskError } from '../api/ask.ts';
import { RecordMeasurementsDocument, type RecordMeasurementsMutation } from '../api/operations.generated.ts';
import { authorization } from '../write/token.ts';
import { TOKEN_CODES, type TokenState } from '../write/useToken.ts';
import type { Draft } from './draft.ts';
import { type Problems, problemsOf } from './form/problems.ts';
import { recordingOf } from './recordingOf.ts';

export type Recorded = RecordMeasurementsMutation['recordMeasurements'];

/** The state of saving. */
interface RecordingState {
  readonly isSaving: boolean;
  readonly problems: Problems;
  /** Number of refusals, to notice the same one twice. */
  readonly refusals: number;
  /** Why there was no answer. */
  readonly failure: string | undefined;
  readonly save: () => void;
  /** Clears the message of a field that is being changed. */
  readonly clearProblem: (name: string) => void;
}

/** Saves the form. */
export function useRecording(
  draft: Draft,
  token: TokenState,
  onSaved: (recorded: Recorded) => void,
): RecordingState {
  const [isSaving, setSaving] = useState(false);
  const [refused, setRefused] = useState<{ problems: Problems; times: number }>(NOTHING_REFUSED);
  const [failure, setFailure] = useState<string>();
  const keyFor = useRef(idempotencyKeys());
  // A ref, because a second click comes before the state is updated.
  const isSending = useRef(false);
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
      if (isSending.current) return;
      isSending.current = true;
      void send().finally(() => {
        isSending.current = false;
      });
    },
    clearProblem: (name) => {
      setRefused(({ problems, times }) => ({
        problems: new Map([...problems].filter(([other]) => other !== name)),
        times,
      }));
    },
  };
}

const NOTHING_REFUSED = { problems: new Map<string, string>(), times: 0 };

/**
 * The same key for the same input, a new one for a changed input, so that a retry never writes twice. Random bytes,
 * because `crypto.randomUUID` needs HTTPS or localhost.
 */
function idempotencyKeys(): (input: object) => string {
  let before = '';
  let key = '';
  return (input) => {
    const text = JSON.stringify(input);
    if (text !== before || key === '') {
      before = text;
      key = `dashboard ${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
    }
    return key;
  };
}
