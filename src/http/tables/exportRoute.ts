import { Readable, addAbortSignal } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TableFormat } from '../../tables/readOptions.ts';
import type { Context } from '../../graphql/context.ts';
import { exportChunks } from '../../graphql/table/exportChunks.ts';
import { clientError } from '../errors/clientError.ts';
import { queryParameters } from '../graphql/queryParameters.ts';
import { Refusal } from '../errors/refusal.ts';
import { MEDIA_TYPES } from './tableMediaTypes.ts';

const PARAMETERS = { format: Object.keys(MEDIA_TYPES), shape: ['WIDE', 'LONG'] };

/** Longest export: a client must not hold a snapshot, and with it the log of all later commits, for ever. */
const MAX_EXPORT_MS = 10 * 60_000;

const RETRY_AFTER_S = 10;

/**
 * Serves GET /export?format=&shape=: `exportTable` as a file of any size; by default CSV and LONG.
 * @param maxExports how many may run at once, since each holds a snapshot of the database.
 */
export function registerExport(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Context,
  maxExports: number,
): void {
  let running = 0;
  const exportTable = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const parameters = queryParameters(request, PARAMETERS);
    if (!parameters.ok) return clientError(reply, 400, 'BAD_USER_INPUT', parameters.message);
    const format = (parameters.value.get('format') ?? 'CSV') as TableFormat;
    const shape = (parameters.value.get('shape') ?? 'LONG') as 'WIDE' | 'LONG';
    const { type, extension } = MEDIA_TYPES[format];
    void reply
      .type(`${type}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="batchfit-${shape.toLowerCase()}.${extension}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store');
    if (request.method === 'HEAD') return reply.send();
    if (running >= maxExports) {
      const message = `${running} tables are being exported, and ${maxExports} may be (MAX_EXPORTS). Try again in ${RETRY_AFTER_S} s.`;
      throw new Refusal('OVERLOADED', message, RETRY_AFTER_S);
    }
    running += 1;
    reply.raw.once('close', () => (running -= 1));
    const table = Readable.from(exportChunks(contextOf(request, reply), { format, shape, filter: null }));
    return reply.send(addAbortSignal(AbortSignal.timeout(MAX_EXPORT_MS), table));
  };
  // Fastify's own HEAD route would compute the whole table.
  app.get('/export', { exposeHeadRoute: false }, exportTable);
  app.head('/export', exportTable);
}
