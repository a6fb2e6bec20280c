import type { Database } from 'better-sqlite3';

export interface GpuRow {
  readonly id: number;
  readonly name: string;
  readonly totalMemoryMiB: number;
  readonly olderDriverMemoryMiB: number | null;
  /** JSON array of text, ascending. */
  readonly aliases: string;
}

/** All cards. */
export function gpuRows(reader: Database): () => GpuRow[] {
  const select = reader.prepare<[], GpuRow>(
    `SELECT id, name, totalMemoryMiB, olderDriverMemoryMiB,
       (SELECT json_group_array(a.name ORDER BY a.name) FROM GpuAlias a
        -- A blob cannot be put into JSON, and one must not take the whole catalogue down.
        WHERE a.gpuId = Gpu.id AND typeof(a.name) = 'text') AS aliases
     FROM Gpu`,
  );
  return () => select.all();
}
