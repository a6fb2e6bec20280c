import type { Database } from 'better-sqlite3';
import { type CatalogueRows, catalogueRows } from './catalogueRows.ts';
import { type GpuRow, gpuRows } from './gpuRows.ts';

/** What a picture of the data needs to be as of the last commit. */
export interface CatalogueNews {
  /** The last commit's: two answers with the same revision had the same data before them. */
  readonly revision: number;
  /** The models that changed, themselves or below; one that is not among the rows is gone. */
  readonly changed: readonly number[] | 'all';
  /** The series whose readings changed: what is known of those of the others still holds. */
  readonly changedSeries: readonly number[] | 'all';
  readonly rows: CatalogueRows;
  /** All cards, where one of them changed. */
  readonly gpus: readonly GpuRow[] | null;
}

interface ChangeRow {
  readonly revision: number;
  readonly entity: 'MODEL' | 'SERIES' | 'GPU' | 'SOURCE';
  readonly entityId: number;
}

const NO_ROWS: CatalogueRows = { models: [], series: [], observations: [], unreadable: [] };

/** Reads what changed since a revision, by the trace that triggers leave; everything for null. */
export function catalogueNews(reader: Database): (since: number | null) => CatalogueNews {
  const changes = reader.prepare<[number], ChangeRow>(
    'SELECT revision, entity, entityId FROM Change WHERE revision > ? ORDER BY revision',
  );
  const latest = reader.prepare<[], number>('SELECT coalesce(max(revision), 0) FROM Change').pluck();
  const modelsOf = reader
    .prepare<[string], number>(
      'SELECT DISTINCT modelId FROM Series WHERE id IN (SELECT value FROM json_each(?))',
    )
    .pluck();
  const rowsOf = catalogueRows(reader);
  const gpus = gpuRows(reader);
  return reader.transaction((since: number | null): CatalogueNews => {
    if (since === null) {
      const revision = latest.get() ?? 0;
      return { revision, changed: 'all', changedSeries: 'all', rows: rowsOf.all(), gpus: gpus() };
    }
    const rows = changes.all(since);
    const ids = (kind: ChangeRow['entity']): number[] =>
      rows.flatMap(({ entity, entityId }) => (entity === kind ? [entityId] : []));
    const changedSeries = ids('SERIES');
    const changed = [...new Set([...ids('MODEL'), ...modelsOf.all(JSON.stringify(changedSeries))])];
    return {
      revision: rows.at(-1)?.revision ?? since,
      changed,
      changedSeries,
      rows: changed.length === 0 ? NO_ROWS : rowsOf.changed(changed, changedSeries),
      gpus: rows.some(({ entity }) => entity === 'GPU') ? gpus() : null,
    };
  });
}
