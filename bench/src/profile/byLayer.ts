import { type CpuProfile, type ProfileNode, parents, selfTimes } from './cpuProfile.ts';
import { layerOf } from './layers.ts';
import { sourceOf } from './sourceOf.ts';

export interface TimeSpent {
  readonly name: string;
  /** µs. */
  readonly time: number;
}

/** Where the time of all threads went between two moments, by layer and by function; most first, idle left out. */
export function byLayer(
  profiles: readonly CpuProfile[],
  from: number,
  to: number,
): { readonly layers: TimeSpent[]; readonly functions: TimeSpent[] } {
  const layers = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const profile of profiles) {
    const layer = layersOf(profile);
    const times = selfTimes(profile, from, to);
    for (const node of profile.nodes) {
      const time = times.get(node.id);
      if (time === undefined || node.callFrame.functionName === '(idle)') continue;
      add(layers, layer(node) ?? 'other', time);
      add(functions, describe(node), time);
    }
  }
  return { layers: sorted(layers), functions: sorted(functions) };
}

/** The layer of a node, which may be that of its caller. */
function layersOf(profile: CpuProfile): (node: ProfileNode) => string | null {
  const parentOf = parents(profile);
  const known = new Map<number, string | null>();
  const layer = (node: ProfileNode): string | null => {
    const earlier = known.get(node.id);
    if (earlier !== undefined) return earlier;
    const found = layerOf(node.callFrame, () => {
      const parent = parentOf.get(node.id);
      return parent === undefined ? null : layer(parent);
    });
    known.set(node.id, found);
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
  return [...times].map(([name, time]) => ({ name, time })).sort((a, b) => b.time - a.time);
}
