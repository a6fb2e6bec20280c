/** The number that a field holds, if it is at least `least`; undefined for none. */
export function numberOf(text: string, least: number): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) && value >= least ? value : undefined;
}
