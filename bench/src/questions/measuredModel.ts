import Database from 'better-sqlite3';
import type { Conditions } from '../../../src/domain/series/conditions.ts';

/** A model and the conditions of its default series, which a new reading has to name. */
export interface MeasuredModel {
  readonly name: string;
  readonly conditions: Omit<Conditions, 'gpuId'> & { readonly gpu: string | null };
  readonly gpuId: number | null;
}

interface Row extends Conditions {
  readonly name: string;
  readonly gpu: string | null;
}

/** Up to `count` models, spread evenly over all of them. */
export function measuredModels(file: string, count: number): MeasuredModel[] {
  const database = new Database(file, { readonly: true });
  try {
    const rows = database
      .prepare<[], Row>(
        `SELECT m.name, s.inputSize, s.mode, s.precision, s.optimizer, s.gpuId, s.framework, s.frameworkVersion,
           s.reading, g.name AS gpu
         FROM Model m JOIN Series s ON s.id = m.defaultSeriesId LEFT JOIN Gpu g ON g.id = s.gpuId ORDER BY m.name`,
      )
      .all();
    const step = Math.max(1, Math.floor(rows.length / count));
    return rows
      .filter((_, i) => i % step === 0)
      .slice(0, count)
      .map(({ name, gpuId, ...conditions }) => ({ name, gpuId, conditions }));
  } finally {
    database.close();
  }
}
