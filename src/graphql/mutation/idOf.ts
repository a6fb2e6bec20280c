import { type NodeType, parseGlobalId } from '../node/globalId.ts';

/** Row id of a global ID; 0, which no row has, if it is malformed or of another type. */
export function idOf(type: NodeType, id: string): number {
  const local = parseGlobalId(id);
  return local?.type === type ? local.id : 0;
}
