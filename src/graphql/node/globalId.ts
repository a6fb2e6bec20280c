/** The types that have ids. */
export type NodeType = 'Model' | 'Series' | 'Measurement' | 'Source' | 'Gpu';

export interface LocalId {
  readonly type: NodeType;
  readonly id: number;
}

/** The longest id that is given out has 34. */
const LONGEST = 40;

const PATTERN = /^(Model|Series|Measurement|Source|Gpu):([1-9]\d{0,14})$/;

/** The opaque id of a row, unique over all types. */
export function globalId(type: NodeType, id: number): string {
  return Buffer.from(`${type}:${String(id)}`).toString('base64url');
}

/** What an id stands for; null for a text that `globalId` never gave out. */
export function parseGlobalId(text: string): LocalId | null {
  if (text.length > LONGEST) return null;
  const [, type, digits] = PATTERN.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (type === undefined || digits === undefined) return null;
  const parsed = { type: type as NodeType, id: Number(digits) };
  return globalId(parsed.type, parsed.id) === text ? parsed : null;
}
