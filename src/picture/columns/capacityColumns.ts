import { type Rounding, capacityBetween } from '../../domain/capacity/capacity.ts';
import type { Confidence } from '../../domain/capacity/safety.ts';
import type { Line } from '../../domain/line/line.ts';
import type { LineColumns, ReusedLine } from './lineColumns.ts';
import { halfMiB } from './observationPool.ts';
import type { ProofColumns } from './proofColumns.ts';
import { type SafeAnswers, safeAnswers } from './safeAnswers.ts';
import type { SafetyColumns } from './safetyColumns.ts';

/** Stands for null: capacities are never negative. */
export const UNKNOWN = -1;

/**
 * The default series of all models as columns of numbers, so that a question to all of them runs through memory in
 * its order: as objects they take ten times as long.
 */
export class CapacityColumns {
  readonly #proofs: ProofColumns;
  readonly #lines: LineColumns;
  readonly #safety: () => SafetyColumns;

  /** @param safety is asked for where it is needed. All are of the same models. */
  constructor(proofs: ProofColumns, lines: LineColumns, safety: () => SafetyColumns) {
    this.#proofs = proofs;
    this.#lines = lines;
    this.#safety = safety;
  }

  safe(budgetMiB: number, confidence: Confidence): SafeAnswers {
    return safeAnswers(this.#proofs, this.#lines, this.#safety(), budgetMiB, confidence);
  }

  /** `capacity` of each model at its index, in images; `UNKNOWN` for null. @param budgetMiB in MiB. */
  capacities(budgetMiB: number, rounding: Rounding): Int32Array {
    const proofs = this.#proofs;
    const capacities = new Int32Array(proofs.models.length);
    const line: ReusedLine = { batchSize: 0, memoryMiB: 0, rise: 0, run: 0 };
    const budget = halfMiB(budgetMiB);
    for (let index = 0; index < capacities.length; index += 1) {
      const known = this.#lines.read(index, line) ? line : null;
      const failure = proofs.firstFailure(index, budget);
      const fits = proofs.provenFit(index, failure);
      const fails = proofs.provenFailure(index, failure);
      capacities[index] = capacityBetween(known, fits, fails, budgetMiB, rounding) ?? UNKNOWN;
    }
    return capacities;
  }

  /** A value of the line of each model by its index; null where it has no line. */
  ofLines(value: (line: Line) => number): (index: number) => number | null {
    const line: ReusedLine = { batchSize: 0, memoryMiB: 0, rise: 0, run: 0 };
    return (index) => (this.#lines.read(index, line) ? value(line) : null);
  }
}
