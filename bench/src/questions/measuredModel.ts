import Database from 'better-sqlite3';
import type { Conditions } from '../../../src/domain/series/conditions.ts';

/** A model and the conditions of its default series. */
export interface MeasuredModel {
  readonly name: string;
  readonly conditions: Omit<Conditions, 'gpuId'> & { readonly gpu: string | null };
}

/** Up to `count` models of a database file, spread evenly over all of them. */
export function measuredModels(file: string, count: number): MeasuredModel[] {
  const database = new Database(file, { readonly: true });
  try {
    const rows = database
      .prepare<[], MeasuredModel['conditions'] & { readonly name: string }>(
        `SELECT m.name, s.inputSize, s.mode, s.precision, s.optimizer, s.framework, s.frameworkVersion, s.reading,
           g.name AS gpu
         FROM Model m JOIN Series s ON s.id = m.defaultSeriesId LEFT JOIN Gpu g ON g.id = s.gpuId ORDER BY m.name`,
      )
      .all();
    const step = Math.max(1, Math.floor(rows.length / count));
    const chosen = rows.filter((_, i) => i % step === 0).slice(0, count);
    return chosen.map(({ name, ...conditions }) => ({ name, conditions }));
  } finally {
    database.close();
  }
}
