import { slope } from '../../domain/line/line.ts';
import { type Confidence, type SafetyMargins, marginsOf, termsOf } from '../../domain/capacity/safety.ts';
import type { ModelEntry } from '../entries.ts';
import { indexesBefore } from '../order/indexesBefore.ts';
import type { LineColumns, ReusedLine } from './lineColumns.ts';

/** The `SafetyTerms` of the default series of all models, as columns of numbers. */
export class SafetyColumns {
  /** In the order of their names. */
  readonly models: readonly ModelEntry[];
  readonly #slopeMargin: Float64Array;
  readonly #scatter: Float64Array;
  readonly #steeper: Float64Array;

  /**
   * @param lines of the same models as these columns.
   * @param earlier columns by the same estimator; values of models that did not change are copied.
   */
  constructor(lines: LineColumns, earlier: SafetyColumns | null) {
    const { models } = lines;
    const column = (): Float64Array => new Float64Array(models.length);
    this.models = models;
    [this.#slopeMargin, this.#scatter, this.#steeper] = [column(), column(), column()];
    const before = indexesBefore(earlier?.models ?? [], models);
    const line: ReusedLine = { batchSize: 0, memoryMiB: 0, rise: 0, run: 0 };
    for (const [index, { defaultSeries }] of models.entries()) {
      const at = before[index] ?? -1;
      if (earlier !== null && at >= 0) this.#take(index, earlier, at);
      else if (lines.read(index, line) && line.rise > 0) {
        const terms = termsOf(defaultSeries?.measured.points ?? [], slope(line));
        this.#slopeMargin[index] = terms.slopeMargin;
        this.#scatter[index] = terms.scatter;
        this.#steeper[index] = terms.steeper;
      }
    }
  }

  /** The margins of the model at an index. @param line its line, which rises. */
  margins(index: number, line: ReusedLine, confidence: Confidence): SafetyMargins {
    const terms = {
      slopeMargin: this.#slopeMargin[index] ?? 0,
      scatter: this.#scatter[index] ?? 0,
      steeper: this.#steeper[index] ?? 0,
    };
    return marginsOf(slope(line), terms, confidence);
  }

  #take(index: number, earlier: SafetyColumns, at: number): void {
    this.#slopeMargin[index] = earlier.#slopeMargin[at] ?? 0;
    this.#scatter[index] = earlier.#scatter[at] ?? 0;
    this.#steeper[index] = earlier.#steeper[at] ?? 0;
  }
}
