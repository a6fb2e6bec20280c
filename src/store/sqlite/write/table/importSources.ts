import type { Transaction } from '../../connection/writer.ts';
import { storedTimestamp } from '../../read/values.ts';
import { inSlices } from '../inSlices.ts';

/** The ids of the sources of an import, in their order, and the names of those that were created. */
export async function importSources(
  tx: Transaction,
  names: readonly string[],
): Promise<{ readonly ids: readonly number[]; readonly created: readonly string[] }> {
  const ids: number[] = [];
  const created: string[] = [];
  await inSlices(names, async (slice) => {
    const json = JSON.stringify(slice);
    const fresh = await tx.$queryRaw<{ name: string }[]>`
      INSERT INTO Source (name, kind, createdAt) SELECT value, 'IMPORT', ${storedTimestamp(new Date())}
      FROM json_each(${json}) WHERE TRUE ORDER BY key ON CONFLICT (name) DO NOTHING RETURNING name`;
    for (const { name } of fresh) created.push(name);
    const found = await tx.$queryRaw<{ id: number | bigint }[]>`
      SELECT s.id FROM json_each(${json}) n JOIN Source s ON s.name = n.value ORDER BY n.key`;
    for (const { id } of found) ids.push(Number(id));
  });
  return { ids, created };
}
