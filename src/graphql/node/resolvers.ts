import type { GpuEntry, ModelEntry, SeriesEntry } from '../../picture/entries.ts';
import type { MeasurementRow, SourceRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import type { NodeResolvers, QueryResolvers } from '../types.generated.ts';
import { userInputError } from '../userInputError.ts';
import { type NodeType, parseGlobalId } from './globalId.ts';

type NodeParent = ModelEntry | SeriesEntry | GpuEntry | MeasurementRow | SourceRow;
type Found = NodeParent | null | undefined;

/** The most ids that `nodes` takes. */
const MAX_IDS = 100;

const FIND: Record<NodeType, (id: number, context: Context) => Found | Promise<Found>> = {
  Model: (id, { picture }) => picture().modelById.get(id),
  Series: (id, { picture }) => picture().seriesById.get(id),
  Gpu: (id, { picture }) => picture().gpuById.get(id),
  Measurement: (id, { loaders }) => loaders().measurement.load(id),
  Source: (id, { picture }) => picture().sourceById.get(id),
};

async function findNode(id: string, context: Context): Promise<NodeParent | null> {
  const local = parseGlobalId(id);
  return local === null ? null : ((await FIND[local.type](local.id, context)) ?? null);
}

const Node: NodeResolvers = {
  __resolveType: (parent) => {
    if ('defaultSeries' in parent) return 'Model';
    if ('conditions' in parent) return 'Series';
    if ('totalMemoryMiB' in parent) return 'Gpu';
    return 'batchSize' in parent ? 'Measurement' : 'Source';
  },
};

const Query: Required<Pick<QueryResolvers, 'node' | 'nodes'>> = {
  node: (_, { id }, context) => findNode(id, context),
  nodes: (_, { ids }, context) => {
    if (ids.length <= MAX_IDS) return Promise.all(ids.map((id) => findNode(id, context)));
    throw userInputError(`nodes takes at most ${String(MAX_IDS)} ids; got ${String(ids.length)}.`);
  },
};

export const nodeResolvers = { Node, Query };
