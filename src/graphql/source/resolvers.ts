import type { FigureRow, SourceRow } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { lazy } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { pricedText } from '../limits/pricedText.ts';
import { globalId } from '../node/globalId.ts';
import type { PublishedFigureResolvers, QueryResolvers, SourceResolvers } from '../types.generated.ts';
import { audited, publishedFigures } from './publishedFigures.ts';
import { sourceAudit } from './sourceAudit.ts';

const ORDER = 'sources';

const Source: Complete<SourceResolvers, SourceRow> = {
  id: ({ id }) => globalId('Source', id),
  note: ({ note }, _, { meter }) => pricedText(note, meter),
  publishedFigures,
  audit: (source, _, context) => sourceAudit(source, context),
};

const PublishedFigure: Complete<PublishedFigureResolvers, FigureRow> = {
  published: ({ value }) => value,
  computed: (row, _, context) => audited(row, context).computed,
  differs: (row, _, context) => audited(row, context).differs,
  overBudgetMiB: (row, _, context) => audited(row, context).overBudgetMiB,
  series: ({ seriesId }, _, { seriesById }) => seriesById(seriesId),
};

const Query: Required<Pick<QueryResolvers, 'sources'>> = {
  sources: (_, args, { queries }) => {
    const request = pageRequest(args, ORDER, ['number']);
    return {
      slice: lazy(() => queries.sources(request)),
      cursorOf: ({ id }) => encodeCursor(ORDER, [id]),
      totalCount: () => queries.countSources(),
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
