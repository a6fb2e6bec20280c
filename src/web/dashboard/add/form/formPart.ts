import type { Draft } from '../draft.ts';
import type { Problems } from './problems.ts';

/** Props of the parts of the form. */
export interface FormPartProps {
  readonly draft: Draft;
  /** Changes a part of the draft. @param name of the changed field, whose problem is cleared. */
  readonly edit: (part: Partial<Draft>, name?: string) => void;
  readonly problems: Problems;
}
