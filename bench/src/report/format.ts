/** A number as people read it: three digits that count. */
export function figure(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(value < 1 ? 2 : 3).replace(/\.0+$/, '');
}

export function times(value: number | null | undefined): string {
  return withUnit(value, '×');
}

export function withUnit(value: number | null | undefined, unit: string): string {
  const shown = figure(value);
  return shown === '–' ? shown : `${shown}${unit}`;
}

/** A Markdown table; all columns but the first to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
