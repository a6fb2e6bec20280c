import { type NodeType, parseGlobalId } from '../node/globalId.ts';

/** The row that an id of an input stands for; 0, which no row has, where it is no id of this type. */
export function idOf(type: NodeType, id: string): number {
  const local = parseGlobalId(id);
  return local?.type === type ? local.id : 0;
}
