/** A header without footnote marks (`*`, `°`, also escaped as `\*`), spaces and case, for comparisons. */
export function headerKey(text: string): string {
  return text.replace(/[\\*°º†‡\s]+/g, '').toLowerCase();
}
