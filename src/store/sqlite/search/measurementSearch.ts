import type { Database } from 'better-sqlite3';
import type { Outcome } from '../../../domain/series/reading.ts';
import type { InstantFilter, NumberFilter, TextFilter } from '../read/filters.ts';
import { keyset } from '../read/keyset.ts';
import { type PageRequest, type Slice, sliceOf } from '../read/pageRequest.ts';
import { READING_COLUMNS, type ReadingColumns, measurementRows } from '../read/measurementSelect.ts';
import type { MeasurementRow } from '../../rows.ts';
import { type SqlCondition, allOf, where, whereInstant } from '../read/sqlCondition.ts';
import type { SearchLimits, SearchThread } from './searchThread.ts';

/** Which measurements to keep, over all models. */
export interface MeasurementFilter {
  readonly model?: TextFilter | null | undefined;
  readonly source?: TextFilter | null | undefined;
  readonly outcome?: Outcome | null | undefined;
  readonly batchSize?: NumberFilter | null | undefined;
  readonly memoryMiB?: NumberFilter | null | undefined;
  readonly measuredAt?: InstantFilter | null | undefined;
  readonly recordedAt?: InstantFilter | null | undefined;
  readonly retraction?: keyof typeof RETRACTION | null | undefined;
}

/** Whether retracted measurements are kept, as a filter on when they were. */
const RETRACTION = { NOT_RETRACTED: { isNull: true }, RETRACTED: { isNull: false }, ANY: {} } as const;

/** Looks through the measurements of all models, in a thread of its own. */
export class MeasurementSearch {
  readonly #thread: SearchThread;
  readonly #rowsOf: ReturnType<typeof measurementRows>;

  /** @param reader reads where the found rows come from, when it is asked. */
  constructor(thread: SearchThread, reader: Database) {
    this.#thread = thread;
    this.#rowsOf = measurementRows(reader);
  }

  /** A page of all measurements that pass a filter; a key is [id]. @throws as `SearchThread.run`. */
  async page(
    filter: MeasurementFilter,
    request: PageRequest,
    limits: SearchLimits,
  ): Promise<Slice<MeasurementRow>> {
    const { bounds, order, limit } = keyset(['m.id'], request);
    const { sql, values } = allOf([...conditions(filter), ...bounds]);
    const statement = `SELECT ${READING_COLUMNS} FROM Measurement m WHERE ${sql} ORDER BY ${order} LIMIT ?`;
    const rows = await this.#thread.run({ sql: statement, values: [...values, limit] }, limits);
    return sliceOf(this.#rowsOf(rows as unknown as readonly ReadingColumns[]), request);
  }

  /** How many measurements pass a filter. @throws as `SearchThread.run`. */
  async count(filter: MeasurementFilter, limits: SearchLimits): Promise<number> {
    const { sql, values } = allOf(conditions(filter));
    const statement = `SELECT count(*) FROM Measurement m WHERE ${sql}`;
    const [row] = await this.#thread.run({ sql: statement, values }, limits);
    return Number(row?.[0] ?? 0);
  }
}

function conditions(filter: MeasurementFilter): SqlCondition[] {
  return [
    ...where('m.retractedAt', RETRACTION[filter.retraction ?? 'NOT_RETRACTED']),
    ...among(
      'm.seriesId',
      'SELECT s.id FROM Series s JOIN Model d ON d.id = s.modelId',
      where('d.name', filter.model),
    ),
    ...among('m.sourceId', 'SELECT o.id FROM Source o', where('o.name', filter.source)),
    ...where('m.outcome', { eq: filter.outcome }),
    ...where('m.batchSize', filter.batchSize),
    ...where('m.memoryMiB', filter.memoryMiB),
    ...whereInstant('m.measuredAt', filter.measuredAt),
    ...whereInstant('m.recordedAt', filter.recordedAt),
  ];
}

/** What passes by its name is looked for once, instead of once for each measurement. */
function among(column: string, select: string, names: readonly SqlCondition[]): SqlCondition[] {
  if (names.length === 0) return [];
  const { sql, values } = allOf(names);
  return [{ sql: `${column} IN (${select} WHERE ${sql})`, values }];
}
