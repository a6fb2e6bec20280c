import type { Draft } from '../draft.ts';
import type { Problems } from './problems.ts';

/** What the parts of the form get. */
export interface FormPartProps {
  readonly draft: Draft;
  /** Changes some of the form. @param name of the field that was mended by it. */
  readonly edit: (part: Partial<Draft>, name?: string) => void;
  readonly problems: Problems;
}
