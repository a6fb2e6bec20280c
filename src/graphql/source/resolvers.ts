import type { SourceRow } from '../../store/rows.ts';
import type { Complete } from '../complete.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { lazy } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import { connectionResolvers } from '../connection/resolvers.ts';
import { globalId } from '../node/globalId.ts';
import type { QueryResolvers, SourceResolvers } from '../types.generated.ts';

const ORDER = 'sources';

const Source: Complete<SourceResolvers, SourceRow> = {
  id: ({ id }) => globalId('Source', id),
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

export const sourceResolvers = { Source, SourceConnection: connectionResolvers<SourceRow>(), Query };
