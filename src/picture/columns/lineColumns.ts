import { type Estimator, lineThrough } from '../../domain/line/estimators.ts';
import type { Line } from '../../domain/line/line.ts';
import type { ModelEntry } from '../entries.ts';
import { indexesBefore } from '../order/indexesBefore.ts';

/** A line that is filled in anew for each model. */
export type ReusedLine = { -readonly [Key in keyof Line]: Line[Key] };

/** The lines of the default series of all models as columns of numbers, of which a run of 0 stands for no line. */
export class LineColumns {
  /** In the order of their names. */
  readonly models: readonly ModelEntry[];
  readonly estimator: Estimator;
  readonly #batchSize: Float64Array;
  readonly #memoryMiB: Float64Array;
  readonly #rise: Float64Array;
  readonly #run: Float64Array;

  /**
   * @param models in the order of their names; the list is never changed.
   * @param earlier lines by the same estimator, which are taken over where a model is still the same.
   */
  constructor(models: readonly ModelEntry[], estimator: Estimator, earlier: LineColumns | null) {
    this.models = models;
    this.estimator = estimator;
    const column = (): Float64Array => new Float64Array(models.length);
    [this.#batchSize, this.#memoryMiB, this.#rise, this.#run] = [column(), column(), column(), column()];
    const before = indexesBefore(earlier?.models ?? [], models);
    const known: ReusedLine = { batchSize: 0, memoryMiB: 0, rise: 0, run: 0 };
    for (const [index, { defaultSeries }] of models.entries()) {
      const at = before[index] ?? -1;
      if (earlier !== null && at >= 0) earlier.read(at, known);
      const line = at >= 0 ? known : lineThrough(defaultSeries?.measured.points ?? [], estimator);
      if (line === null) continue;
      this.#batchSize[index] = line.batchSize;
      this.#memoryMiB[index] = line.memoryMiB;
      this.#rise[index] = line.rise;
      this.#run[index] = line.run;
    }
  }

  /** Fills in the line of the model at an index; gives whether it has one. */
  read(index: number, line: ReusedLine): boolean {
    line.batchSize = this.#batchSize[index] ?? 0;
    line.memoryMiB = this.#memoryMiB[index] ?? 0;
    line.rise = this.#rise[index] ?? 0;
    line.run = this.#run[index] ?? 0;
    return line.run > 0;
  }
}
