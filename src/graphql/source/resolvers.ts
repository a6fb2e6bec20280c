import type { FigureRow, SourceRow } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { once } from '../connection/page.ts';
import { type Ordering, keyOf } from '../../picture/order/ordering.ts';
import { sliceOfSorted } from '../../picture/order/slice.ts';
import { whenReady } from '../../runtime/whenReady.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { pricedText } from '../limits/pricedText.ts';
import { globalId } from '../node/globalId.ts';
import type { PublishedFigureResolvers, QueryResolvers, SourceResolvers } from '../types.generated.ts';
import { audited, publishedFigures } from './publishedFigures.ts';
import { sourceAudit } from './sourceAudit.ts';

const ORDER = 'sources';
const ORDERING: Ordering<SourceRow> = { value: null, unique: ({ id }) => id, descending: false };

const Source: Complete<SourceResolvers, SourceRow> = {
  id: ({ id }) => globalId('Source', id),
  note: ({ note }, _, { meter }) => pricedText(note, meter),
  publishedFigures,
  audit: (source, _, context) => sourceAudit(source, context),
};

const PublishedFigure: Complete<PublishedFigureResolvers, FigureRow> = {
  published: ({ value }) => value,
  computed: (row, _, context) => whenReady(audited(row, context), ({ computed }) => computed),
  differs: (row, _, context) => whenReady(audited(row, context), ({ differs }) => differs),
  overBudgetMiB: (row, _, context) => whenReady(audited(row, context), ({ overBudgetMiB }) => overBudgetMiB),
  series: ({ seriesId }, _, { seriesById }) => seriesById(seriesId),
};

const Query: Required<Pick<QueryResolvers, 'sources'>> = {
  sources: (_, args, { picture }) => {
    const request = pageRequest(args, ORDER, ['number']);
    const { sources } = picture();
    return {
      slice: once(() => sliceOfSorted(sources, ORDERING, request)),
      cursorOf: (source) => encodeCursor(ORDER, keyOf(ORDERING, source)),
      totalCount: () => sources.length,
    };
  },
};

export const sourceResolvers = {
  Source,
  SourceConnection: connectionResolvers<SourceRow>(),
  PublishedFigure,
  PublishedFigureConnection: connectionResolvers<FigureRow>(),
  Query,
};
