import Database from 'better-sqlite3';
import { type Outcome, LARGEST_BATCH_SIZE, LARGEST_MEMORY_MIB } from '../memory/reading.ts';
import { type Observation, measuredSeries, observe } from '../memory/series.ts';
import { BUSY_TIMEOUT_MS } from './busyTimeout.ts';
import { catalogueRows } from './read/catalogueRows.ts';

interface Row {
  readonly id: number;
  readonly seriesId: number;
  readonly batchSize: unknown;
  readonly outcome: unknown;
  readonly memoryMiB: unknown;
  readonly limitMiB: unknown;
  readonly recordedAt: unknown;
}

/** What is wrong with the measurements of a database: broken rows, and series that SQL sums up otherwise than the domain. */
export function verifyRows(file: string): string[] {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    return database.transaction(() => {
      const rows = database
        .prepare<[], Row>(
          'SELECT id, seriesId, batchSize, outcome, memoryMiB, limitMiB, recordedAt FROM Measurement WHERE retractedAt IS NULL',
        )
        .all();
      const broken = rows.flatMap((row) =>
        problemsOf(row).map((what) => `Row ${row.id} of Measurement: ${what}.`),
      );
      return broken.length > 0 ? broken : differences(rows, catalogueRows(database).all().observations);
    })();
  } finally {
    database.close();
  }
}

const isWhole = (value: unknown, most = Infinity): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

/** What keeps a row from being READABLE, and what keeps it from being told when it was recorded. */
function problemsOf({ batchSize, outcome, memoryMiB, limitMiB, recordedAt }: Row): string[] {
  const isFit = outcome === 'FIT';
  return [
    ...(isWhole(batchSize, LARGEST_BATCH_SIZE) ? [] : ['its batchSize is none']),
    ...(isFit || outcome === 'OUT_OF_MEMORY' ? [] : ['its outcome is none']),
    ...((isFit ? isWhole(memoryMiB, LARGEST_MEMORY_MIB) : memoryMiB === null)
      ? []
      : ['its memoryMiB does not go with its outcome']),
    ...(limitMiB === null || isWhole(limitMiB) ? [] : ['its limitMiB is none']),
    ...(Number.isNaN(Date.parse(String(recordedAt))) ? ['its recordedAt is no instant'] : []),
  ];
}

/** The catalogue is grouped in SQL; the domain does the same with the rows themselves. */
function differences(
  rows: readonly Row[],
  observed: readonly (Observation & { readonly seriesId: number })[],
): string[] {
  const bySql = Map.groupBy(observed, ({ seriesId }) => seriesId);
  return [...Map.groupBy(rows, ({ seriesId }) => seriesId)].flatMap(([seriesId, readings]) => {
    const catalogue = measuredSeries((bySql.get(seriesId) ?? []).map(({ seriesId: _, ...own }) => own));
    const domain = observe(
      readings as unknown as {
        batchSize: number;
        outcome: Outcome;
        memoryMiB: number | null;
        limitMiB: number | null;
      }[],
    );
    const isSame =
      JSON.stringify(sorted(catalogue.observations)) === JSON.stringify(sorted(domain.observations));
    return isSame ? [] : [`Series ${seriesId}: the catalogue is not what its rows say.`];
  });
}

function sorted(observations: readonly Observation[]): unknown[] {
  return observations.map((one) => Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
}
