/** What is wrong with a value. The message continues the name of the field: `must be …`, `is missing`. */
export interface Problem {
  readonly code: 'REQUIRED' | 'INVALID' | 'OUT_OF_RANGE';
  readonly message: string;
}

/** A value as it is stored, null where nothing is said; or what is wrong with it. */
export type Checked<T> = { readonly value: T } | { readonly problem: Problem };

/** Turns what was said of a field into what is stored. The text is trimmed. */
export type Rule<T> = (text: string) => Checked<T>;

/** What a person said, field by field, wherever it came from: a cell, a field of an input or of a form. */
export interface Said<Field extends string> {
  /** The text of a field, numbers in plain digits (see plainNumber). Empty: nothing was said. */
  readonly text: (field: Field) => string;
  /** Takes what is wrong with a field; the caller knows where the field is. */
  readonly report: (field: Field, problem: Problem) => void;
}

/** Whether a text says that a value is not known. */
export function isUnknown(text: string): boolean {
  return text === '' || text === '?';
}

/** The value of a field that may be left out; null where it is unknown, or wrong, which is reported. */
export function known<Field extends string, T>(
  { text, report }: Said<Field>,
  field: Field,
  rule: Rule<T>,
): T | null {
  const said = text(field).trim();
  if (isUnknown(said)) return null;
  const checked = rule(said);
  if ('value' in checked) return checked.value;
  report(field, checked.problem);
  return null;
}

/** Like `known` for a field that has to be there: reports where it is not. */
export function needed<Field extends string, T>(
  { text, report }: Said<Field>,
  field: Field,
  rule: Rule<T | null>,
): T | null {
  const said = text(field).trim();
  const checked: Checked<T | null> = isUnknown(said) ? { value: null } : rule(said);
  if ('problem' in checked) {
    report(field, checked.problem);
    return null;
  }
  if (checked.value === null) {
    const why = said === '' ? '' : `: ${quoted(said)} says nothing`;
    report(field, { code: 'REQUIRED', message: `is missing${why}` });
  }
  return checked.value;
}

/** The end of a message that repeats what was said: plain numbers as they are, all else quoted. */
export function got(text: string): string {
  return `got ${/^-?\d{1,20}(\.\d{1,20})?$/.test(text) ? text : quoted(text)}`;
}

/** Characters of a text that a message repeats. */
const MAX_QUOTED = 60;

/** A text as a message shows it: in quotation marks, on one line, of bounded length. */
export function quoted(text: string): string {
  // A cell may have megabytes: only its beginning is looked at.
  const characters = Array.from(text.slice(0, 2 * MAX_QUOTED + 2));
  const isLong = characters.length > MAX_QUOTED;
  return JSON.stringify(isLong ? `${characters.slice(0, MAX_QUOTED).join('')}…` : text);
}
