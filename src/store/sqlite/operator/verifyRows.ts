import { MAX_BATCH_SIZE, MEMORY_LIMIT_MIB, type Reading } from '../../../domain/series/reading.ts';
import { type Observation, measuredSeries, observe } from '../../../domain/series/series.ts';
import type { ObservationRow } from '../../pictureReads.ts';
import { openReader } from '../connection/openReader.ts';
import { pictureReads } from '../read/pictureReads.ts';

interface Row {
  readonly id: number;
  readonly seriesId: number;
  readonly batchSize: unknown;
  readonly outcome: unknown;
  readonly memoryMiB: unknown;
  readonly limitMiB: unknown;
  readonly recordedAt: unknown;
}

/** Rows between two reports of progress. */
const REPORT_EVERY = 10_000;

/**
 * The problems of the measurements of a database: broken rows, and series without broken rows that SQL groups differently
 * from the domain. One series at a time, so that memory does not grow with their number.
 * @param report called with the number of rows that have been checked, and of all.
 */
export function* verifyRows(
  file: string,
  report: (done: number, total: number) => void = () => undefined,
): Generator<string> {
  const database = openReader(file);
  try {
    // Reads one commit, until the connection closes.
    database.exec('BEGIN');
    const total = database.prepare<[], number>('SELECT count(*) FROM Measurement').pluck().get() ?? 0;
    const rows = database.prepare<[], Row>(
      `SELECT id, seriesId, batchSize, outcome, memoryMiB, limitMiB, recordedAt FROM Measurement
       WHERE retractedAt IS NULL ORDER BY seriesId`,
    );
    const { observations } = pictureReads(database);
    let done = 0;
    for (const ofSeries of bySeries(rows.iterate())) {
      const broken = ofSeries.flatMap((row) =>
        problemsOf(row).map((what) => `Row ${row.id} of Measurement: ${what}.`),
      );
      yield* broken;
      const seriesId = ofSeries[0]?.seriesId ?? 0;
      if (broken.length === 0 && !isGroupedAlike(ofSeries, [...observations([seriesId])])) {
        yield `Series ${seriesId}: SQL does not group its readings as the formulas do.`;
      }
      const before = done;
      done += ofSeries.length;
      if (Math.floor(done / REPORT_EVERY) > Math.floor(before / REPORT_EVERY)) report(done, total);
    }
  } finally {
    database.close();
  }
}

/** Groups rows, which are ordered by series. */
function* bySeries(rows: Iterable<Row>): Generator<Row[]> {
  let group: Row[] = [];
  for (const row of rows) {
    if (group.length > 0 && group[0]?.seriesId !== row.seriesId) {
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield group;
}

const isWhole = (value: unknown, most = Infinity): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

/** Why a row is not READABLE, or its time of recording is not. */
function problemsOf({ batchSize, outcome, memoryMiB, limitMiB, recordedAt }: Row): string[] {
  const isFit = outcome === 'FIT';
  return [
    ...(isWhole(batchSize, MAX_BATCH_SIZE) ? [] : ['its batchSize is none']),
    ...(isFit || outcome === 'OUT_OF_MEMORY' ? [] : ['its outcome is none']),
    ...((isFit ? isWhole(memoryMiB, MEMORY_LIMIT_MIB) : memoryMiB === null)
      ? []
      : ['its memoryMiB does not go with its outcome']),
    ...(limitMiB === null || isWhole(limitMiB) ? [] : ['its limitMiB is none']),
    ...(Number.isNaN(Date.parse(String(recordedAt))) ? ['its recordedAt is no instant'] : []),
  ];
}

/** Whether SQL groups rows without problems as the domain does. */
function isGroupedAlike(rows: readonly Row[], observed: readonly ObservationRow[]): boolean {
  const grouped = measuredSeries(observed.map(({ seriesId: _, ...own }) => own));
  const domain = observe(rows as unknown as Reading[]);
  return JSON.stringify(sorted(grouped.observations)) === JSON.stringify(sorted(domain.observations));
}

function sorted(observations: readonly Observation[]): unknown[] {
  return observations.map((one) => Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
}
