import type { ComponentChildren, JSX } from 'preact';

/** The props that every field has. */
export interface FieldFrameProps {
  /** The name of the field in the API. */
  readonly name: string;
  readonly label: string;
  /** Such as `px`, shown behind the field. */
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with the value. */
  readonly problem?: string | undefined;
}

/** The id of a field, and the ids for `aria-describedby`. */
export function fieldIds({ name, unit, hint, problem }: FieldFrameProps): {
  id: string;
  described: string | undefined;
} {
  const id = `field-${name.replaceAll('.', '-')}`;
  const parts = [unit && `${id}-unit`, problem && `${id}-problem`, hint && `${id}-hint`];
  return { id, described: parts.filter(Boolean).join(' ') || undefined };
}

/** A field with label, unit, problem and hint. */
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
