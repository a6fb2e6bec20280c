import { type Rounding, capacity } from '../../domain/capacity/capacity.ts';
import { type Estimator, lineThrough } from '../../domain/line/estimators.ts';
import type { Line } from '../../domain/line/line.ts';
import { safeBatchSize } from '../../domain/capacity/safeBatchSize.ts';
import { evidenceRank, safeEvidence } from '../../domain/capacity/evidence.ts';
import type { Confidence } from '../../domain/capacity/safety.ts';
import { type CapacityColumns, UNKNOWN } from '../columns/capacityColumns.ts';
import type { SafeAnswers } from '../columns/safeAnswers.ts';
import type { ModelEntry } from '../entries.ts';

/** What a batch size is worked out for. */
export interface CapacityQuestion {
  readonly budgetMiB: number;
  readonly estimator: Estimator;
  readonly rounding: Rounding;
}

/** What a safe batch size is worked out for. */
export interface SafeQuestion {
  readonly budgetMiB: number;
  readonly estimator: Estimator;
  readonly confidence: Confidence;
}

/** A derived value of the model at an index of a list. */
export type ValueAt = (index: number) => number | null;

/** The columns of a list by an estimator. */
export type ColumnsBy = (estimator: Estimator) => CapacityColumns;

/**
 * The derived values of a list of models for one operation: a filter and an order that ask the same share them.
 */
export class ModelValues {
  readonly #models: readonly ModelEntry[];
  readonly #columnsBy: ColumnsBy | null;
  readonly #known = new Map<string, ValueAt>();

  /**
   * @param models a list that is never changed.
   * @param columnsBy of the same list; without them its values are worked out one by one.
   */
  constructor(models: readonly ModelEntry[], columnsBy: ColumnsBy | null) {
    this.#models = models;
    this.#columnsBy = columnsBy;
  }

  capacities(question: CapacityQuestion): ValueAt {
    const { budgetMiB, estimator, rounding } = question;
    return this.#once(`${budgetMiB} ${estimator} ${rounding}`, () => {
      const columns = this.#columnsBy?.(estimator);
      if (!columns) return this.#each((model) => capacityOf(model, question));
      const values = columns.capacities(budgetMiB, rounding);
      return (index) => {
        const value = values[index] ?? UNKNOWN;
        return value === UNKNOWN ? null : value;
      };
    });
  }

  /** A value of the lines by an estimator. */
  ofLines(estimator: Estimator, value: (line: Line) => number): ValueAt {
    const columns = this.#columnsBy?.(estimator);
    if (columns) return columns.ofLines(value);
    return this.#each((model) => ofLine(model, estimator, value));
  }

  safe(question: SafeQuestion): ValueAt {
    return this.#once(safeKey(question), () => {
      const answers = this.#answers(question);
      if (answers === null) return this.#each((model) => safeOf(model, question));
      return (index) => {
        const value = answers.batchSizes[index] ?? UNKNOWN;
        return value === UNKNOWN ? null : value;
      };
    });
  }

  evidence(question: SafeQuestion): ValueAt {
    return this.#once(`evidence ${safeKey(question)}`, () => {
      const answers = this.#answers(question);
      if (answers === null) return this.#each((model) => evidenceOf(model, question));
      return (index) => {
        const rank = answers.ranks[index] ?? NaN;
        return Number.isNaN(rank) ? null : rank;
      };
    });
  }

  #answers({ budgetMiB, estimator, confidence }: SafeQuestion): SafeAnswers | null {
    return this.#columnsBy?.(estimator).safe(budgetMiB, confidence) ?? null;
  }

  #each(valueOf: (model: ModelEntry) => number | null): ValueAt {
    const values = this.#models.map(valueOf);
    return (index) => values[index] ?? null;
  }

  #once(question: string, workOut: () => ValueAt): ValueAt {
    const known = this.#known.get(question) ?? workOut();
    this.#known.set(question, known);
    return known;
  }
}

function safeKey({ budgetMiB, estimator, confidence }: SafeQuestion): string {
  return `${budgetMiB} ${estimator} ${confidence}`;
}

/** The line of a model's default series. */
export function lineOf({ defaultSeries }: ModelEntry, estimator: Estimator): Line | null {
  return lineThrough(defaultSeries?.measured.points ?? [], estimator);
}

/** A value of the line of a single model. */
export function ofLine(
  model: ModelEntry,
  estimator: Estimator,
  value: (line: Line) => number,
): number | null {
  const line = lineOf(model, estimator);
  return line && value(line);
}

/** The capacity of a single model. */
export function capacityOf(
  { defaultSeries }: ModelEntry,
  { budgetMiB, estimator, rounding }: CapacityQuestion,
): number | null {
  return defaultSeries && capacity(defaultSeries.measured, budgetMiB, estimator, rounding);
}

/** The safe batch size of a single model. */
export function safeOf(
  { defaultSeries }: ModelEntry,
  { budgetMiB, estimator, confidence }: SafeQuestion,
): number | null {
  return defaultSeries && safeBatchSize(defaultSeries.measured, budgetMiB, estimator, confidence);
}

/** How well the safe batch size of a single model is proven, as `evidenceRank` puts it in numbers. */
export function evidenceOf(model: ModelEntry, question: SafeQuestion): number | null {
  const { defaultSeries } = model;
  const safe = safeOf(model, question);
  return defaultSeries && evidenceRank(safeEvidence(defaultSeries.measured, question.budgetMiB, safe));
}
