/** The family of a model whose source names none: its name up to the first underscore. */
export function familyOf(modelName: string): string {
  return /^[^_]+/.exec(modelName)?.[0].trimEnd() ?? modelName;
}
