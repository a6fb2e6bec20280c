/** What V8 writes with --cpu-prof. Times in µs, on the monotonic clock. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  /** The node that each sample found running. */
  readonly samples: readonly number[];
  /** Since the sample before. */
  readonly timeDeltas: readonly number[];
}

export interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  /** From 0. */
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** The time that each node itself ran for between two moments, by its id. */
export function selfTimes(profile: CpuProfile, from: number, to: number): Map<number, number> {
  const times = new Map<number, number>();
  let now = profile.startTime;
  for (const [i, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[i] ?? 0;
    now += delta;
    if (now >= from && now <= to) times.set(id, (times.get(id) ?? 0) + delta);
  }
  return times;
}

/** The parent of each node, by its id. */
export function parents({ nodes }: CpuProfile): Map<number, ProfileNode> {
  return new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));
}
