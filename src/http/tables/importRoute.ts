import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { TableFormat } from '../../tables/readOptions.ts';
import type { Context } from '../../graphql/context.ts';
import { importAnswer } from '../../graphql/table/importAnswer.ts';
import type { ImportReport } from '../../graphql/table/importReport.ts';
import { type ImportOrder, runImport } from '../../graphql/table/runImport.ts';
import { InputCheck } from '../../graphql/mutation/inputCheck.ts';
import type { Unit } from '../../domain/capacity/budget.ts';
import type { BodyBudget } from '../bounds/bodyBudget.ts';
import { boundedBody } from '../bounds/boundedBody.ts';
import { STATUS_OF, codeOf } from '../errors/errorCodes.ts';
import { clientError } from '../errors/clientError.ts';
import { queryParameters } from '../graphql/queryParameters.ts';
import { MEDIA_TYPES, formatOfMediaType } from './tableMediaTypes.ts';

const PARAMETERS = {
  format: Object.keys(MEDIA_TYPES),
  unit: ['MIB', 'GB', 'GIB'],
  source: null,
  dryRun: ['true', 'false'],
  first: null,
};

/**
 * Serves POST /import: `importTable` for tables larger than a GraphQL request may be. The body is the table, its
 * Content-Type the format. The answer is the payload as JSON, with all rows, or the `first` of each outcome: 200, or 422
 * if nothing was written because of a mistake in the table.
 * @param limitMB in MB of 1,000,000 bytes.
 * @param budget bounds all bodies together.
 */
export async function registerImport(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Context,
  limitMB: number,
  budget: BodyBudget,
): Promise<void> {
  const limit = limitMB * 1_000_000;
  await app.register((scope, _options, done) => {
    // No body is read before the right to write is checked.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => {
      parsed(null);
    });
    scope.post('/import', { bodyLimit: limit }, (request, reply) =>
      importTable(request, reply, contextOf(request, reply), limit, budget),
    );
    done();
  });
}

async function importTable(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  limit: number,
  budget: BodyBudget,
): Promise<FastifyReply> {
  const { headers, raw } = request;
  // The body of a refused request stays unread, so that its connection cannot be used again.
  const refuse = (status: number, code: string, message: string): FastifyReply =>
    clientError(reply.header('connection', 'close'), status, code, message);

  const access = context.access();
  if (!access.ok) return refuse(access.code === 'FORBIDDEN' ? 403 : 401, access.code, access.message);
  const format = formatOfMediaType(headers['content-type']);
  if (format === null) {
    const types = Object.values(MEDIA_TYPES).map(({ type }) => type);
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', `Content-Type is one of ${types.join(', ')}, in UTF-8.`);
  }
  if (headers['content-encoding'] !== undefined) {
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the table as it is, without a Content-Encoding.');
  }
  const parameters = queryParameters(request, PARAMETERS);
  if (!parameters.ok) return refuse(400, 'BAD_USER_INPUT', parameters.message);
  const order = orderOf(parameters.value, format);
  if (typeof order === 'string') return refuse(400, 'BAD_USER_INPUT', order);

  const tooLarge = `The table is larger than ${limit.toLocaleString('en')} bytes. Split it, or start the server with a larger IMPORT_LIMIT_MB.`;
  if (Number(headers['content-length'] ?? 0) > limit) return refuse(413, 'PAYLOAD_TOO_LARGE', tooLarge);
  const parts = await boundedBody(raw, limit, budget.of(reply));
  if (parts === null) return refuse(413, 'PAYLOAD_TOO_LARGE', tooLarge);

  const { first, ...what } = order;
  let report: ImportReport;
  try {
    report = await runImport(context, access.author, { ...what, parts });
  } catch (error) {
    // The token was revoked, or the client left, during the upload.
    const code = error instanceof GraphQLError ? codeOf(error.extensions) : 'INTERNAL_SERVER_ERROR';
    if (!(error instanceof Error) || code === 'INTERNAL_SERVER_ERROR') throw error;
    return refuse(STATUS_OF[code] ?? 400, code, error.message);
  }
  return reply
    .code(report.userErrors.length > 0 ? 422 : 200)
    .type('application/json; charset=utf-8')
    .send(Readable.from(importAnswer(report, first)));
}

interface RouteOrder extends Omit<ImportOrder, 'parts'> {
  /** How many rows of each outcome, and how many differences, the answer lists. */
  readonly first: number;
}

/** The parameters of the address, or their problem. */
function orderOf(parameters: ReadonlyMap<string, string>, format: TableFormat): RouteOrder | string {
  const stated = parameters.get('format') ?? format;
  if (stated !== format)
    return `The address says ${stated}, the Content-Type ${MEDIA_TYPES[format].type}; correct one of them.`;
  const check = new InputCheck();
  const source = check.name(['source'], parameters.get('source'));
  const [problem] = check.problems;
  if (problem) return problem.message;
  const unit = (parameters.get('unit') ?? null) as Unit | null;
  const listed = parameters.get('first');
  if (!/^\d{1,9}$/.test(listed ?? '0')) return 'In the address: first is a whole number from 0.';
  const first = listed === undefined ? Infinity : Number(listed);
  return { format, unit, source, dryRun: parameters.get('dryRun') === 'true', first };
}
