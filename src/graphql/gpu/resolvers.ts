import { filterGpus } from '../../picture/find/findGpus.ts';
import type { GpuEntry } from '../../picture/entries.ts';
import { type Ordering, keyOf } from '../../picture/order/ordering.ts';
import { sliceOfSorted } from '../../picture/order/slice.ts';
import type { Complete } from '../complete.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { once } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { checkedFilter } from '../filters/checkedFilter.ts';
import { PRICE } from '../limits/prices.ts';
import { globalId } from '../node/globalId.ts';
import type { GpuResolvers, QueryResolvers } from '../types.generated.ts';

const ORDER = 'gpus';
const ORDERING: Ordering<GpuEntry> = { value: null, unique: ({ name }) => name, descending: false };

const Gpu: Complete<GpuResolvers, GpuEntry> = {
  id: ({ id }) => globalId('Gpu', id),
};

const Query: Required<Pick<QueryResolvers, 'gpu' | 'gpus'>> = {
  gpu: (_, { name }, { picture }) => picture().gpuByName.get(name) ?? null,
  gpus: (_, args, { picture, meter }) => {
    const request = pageRequest(args, ORDER, ['string']);
    const filter = checkedFilter(args.filter);
    const kept = once(() => {
      const { gpus } = picture();
      if (filter) meter.charge(gpus.length * PRICE.cardByName);
      return filterGpus(gpus, filter);
    });
    return {
      slice: once(() => sliceOfSorted(kept(), ORDERING, request)),
      cursorOf: (gpu) => encodeCursor(ORDER, keyOf(ORDERING, gpu)),
      totalCount: () => kept().length,
    };
  },
};

export const gpuResolvers = { Gpu, GpuConnection: connectionResolvers<GpuEntry>(), Query };
