import type { Estimator } from '../../domain/line/estimators.ts';
import type { ModelEntry } from '../entries.ts';
import { CapacityColumns } from './capacityColumns.ts';
import { LineColumns } from './lineColumns.ts';
import { ProofColumns } from './proofColumns.ts';
import { SafetyColumns } from './safetyColumns.ts';

/** Caches the latest columns. Those of the next list of models are derived from them. */
export class Columns {
  #proofs: ProofColumns | null = null;
  readonly #lines = new Map<Estimator, LineColumns>();
  readonly #safety = new Map<Estimator, SafetyColumns>();

  /** Made when they are first asked for. @param models by name; the list never changes. */
  of(models: readonly ModelEntry[], estimator: Estimator): CapacityColumns {
    if (this.#proofs?.models !== models) this.#proofs = new ProofColumns(models, this.#proofs);
    let lines = this.#lines.get(estimator) ?? null;
    if (lines?.models !== models) lines = new LineColumns(models, estimator, lines);
    this.#lines.set(estimator, lines);
    return new CapacityColumns(this.#proofs, lines, () => this.#safetyOf(lines));
  }

  #safetyOf(lines: LineColumns): SafetyColumns {
    let safety = this.#safety.get(lines.estimator) ?? null;
    if (safety?.models !== lines.models) safety = new SafetyColumns(lines, safety);
    this.#safety.set(lines.estimator, safety);
    return safety;
  }
}
