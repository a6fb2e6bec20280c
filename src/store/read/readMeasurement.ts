import type { Outcome } from '../../memory/reading.ts';
import type { MeasurementRow, Provenance } from '../rows.ts';

/**
 * A row of READING_COLUMNS; where several owners were asked for, with the one that it belongs to. Fifty of them are read
 * in two thirds of the time as lists.
 */
export type ReadingColumns = readonly [
  id: number,
  seriesId: number,
  batchSize: number,
  outcome: Outcome,
  memoryMiB: number | null,
  limitMiB: number | null,
  owner?: number,
];

/** A measurement as it was read; a class, since a function for each row would take longer than the row. */
export class ReadMeasurement implements MeasurementRow {
  readonly id: number;
  readonly seriesId: number;
  readonly batchSize: number;
  readonly outcome: Outcome;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
  readonly #provenanceOf: (id: number) => Provenance;

  constructor(columns: ReadingColumns, provenanceOf: (id: number) => Provenance) {
    // By their places: taken apart as a list they would be iterated over.
    this.id = columns[0];
    this.seriesId = columns[1];
    this.batchSize = columns[2];
    this.outcome = columns[3];
    this.memoryMiB = columns[4];
    this.limitMiB = columns[5];
    this.#provenanceOf = provenanceOf;
  }

  provenance(): Provenance {
    return this.#provenanceOf(this.id);
  }
}
