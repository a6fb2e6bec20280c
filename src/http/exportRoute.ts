import { Readable, addAbortSignal } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TableFormat } from '../exchange/readOptions.ts';
import type { Context } from '../graphql/context.ts';
import { exportChunks } from '../graphql/exchange/exportChunks.ts';
import { clientError } from './clientError.ts';
import { queryParameters } from './queryParameters.ts';
import { MEDIA_TYPES } from './tableMediaTypes.ts';

const PARAMETERS = { format: Object.keys(MEDIA_TYPES), shape: ['WIDE', 'LONG'] };

/** A client that reads more slowly must not hold a snapshot, and with it the log of all later commits, for ever. */
const LONGEST_MS = 10 * 60_000;

/** Serves GET /export?format=&shape=: `exportTable` as a file, however large. CSV and LONG unless told otherwise. */
export function registerExport(app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void {
  app.get('/export', (request, reply) => {
    const parameters = queryParameters(request, PARAMETERS);
    if (!parameters.ok) return clientError(reply, 400, 'BAD_USER_INPUT', parameters.message);
    const format = (parameters.value.get('format') ?? 'CSV') as TableFormat;
    const shape = (parameters.value.get('shape') ?? 'LONG') as 'WIDE' | 'LONG';
    const { type, extension } = MEDIA_TYPES[format];
    const table = Readable.from(exportChunks(contextOf(request), { format, shape, filter: null }));
    return reply
      .type(`${type}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="batchfit-${shape.toLowerCase()}.${extension}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(addAbortSignal(AbortSignal.timeout(LONGEST_MS), table));
  });
}
