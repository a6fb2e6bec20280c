import { type CpuProfile, type ProfileNode, selfTimes, sourceOf } from './cpuProfile.ts';
import { layerOf } from './layers.ts';

export interface TimeSpent {
  readonly name: string;
  /** µs. */
  readonly time: number;
}

/** The time of all threads between two moments, by layer and by function, in descending order; without idle time. */
export function byLayer(
  profiles: readonly CpuProfile[],
  from: number,
  to: number,
): { readonly layers: TimeSpent[]; readonly functions: TimeSpent[] } {
  const layers = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const profile of profiles) {
    const layerOfNode = layersOf(profile);
    const times = selfTimes(profile, from, to);
    for (const node of profile.nodes) {
      const time = times.get(node.id);
      if (time === undefined || node.callFrame.functionName === '(idle)') continue;
      add(layers, layerOfNode(node) ?? 'other', time);
      add(functions, describe(node), time);
    }
  }
  return { layers: sorted(layers), functions: sorted(functions) };
}

/** The layer of a node, which may be that of its caller. */
function layersOf({ nodes }: CpuProfile): (node: ProfileNode) => string | null {
  const parents = new Map(
    nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)),
  );
  const known = new Map<number, string | null>();
  const layer = (node: ProfileNode): string | null => {
    let found = known.get(node.id);
    if (found === undefined) {
      const parent = parents.get(node.id);
      found = layerOf(node.callFrame, () => parent && layer(parent));
      known.set(node.id, found);
    }
    return found;
  };
  return layer;
}

function describe({ callFrame }: ProfileNode): string {
  const source = sourceOf(callFrame).replace(/^.*\/(node_modules|src)\//, (_, root) =>
    root === 'src' ? 'src/' : '',
  );
  return `${callFrame.functionName || '(anonymous)'}  ${source}`;
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

function sorted(times: ReadonlyMap<string, number>): TimeSpent[] {
  return Array.from(times, ([name, time]) => ({ name, time })).sort((a, b) => b.time - a.time);
}
