import type { ComponentChildren, JSX } from 'preact';

/** What every field of a form has around it. */
export interface FieldFrameProps {
  /** What the API calls the field. */
  readonly name: string;
  readonly label: string;
  /** What is measured, such as `px`; stands behind the field. */
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with the value. */
  readonly problem?: string | undefined;
}

/** The id of a field, and those of what describes it. */
export function fieldIds({ name, unit, hint, problem }: FieldFrameProps): {
  id: string;
  described: string | undefined;
} {
  const id = `field-${name.replaceAll('.', '-')}`;
  const parts = [unit && `${id}-unit`, problem && `${id}-problem`, hint && `${id}-hint`];
  return { id, described: parts.filter(Boolean).join(' ') || undefined };
}

/** A field with its label and unit, and what is wrong with it. */
export function FieldFrame(props: FieldFrameProps & { readonly children: ComponentChildren }): JSX.Element {
  const { label, unit, hint, problem, children } = props;
  const { id } = fieldIds(props);
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <span class="control">
        {children}
        {unit && (
          <span class="unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </span>
      {problem && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
