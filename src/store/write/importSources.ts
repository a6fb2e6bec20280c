import { storedTimestamp } from '../timestamp.ts';
import type { Transaction } from '../transaction.ts';
import { inSlices } from './inSlices.ts';

/** The ids of the sources of an import, in their order; new ones are made. */
export async function importSources(tx: Transaction, names: readonly string[]): Promise<readonly number[]> {
  const ids: number[] = [];
  await inSlices(names, async (slice) => {
    const json = JSON.stringify(slice);
    await tx.$executeRaw`
      INSERT INTO Source (name, kind, createdAt) SELECT value, 'IMPORT', ${storedTimestamp(new Date())}
      FROM json_each(${json}) WHERE TRUE ORDER BY key ON CONFLICT (name) DO NOTHING`;
    const found = await tx.$queryRaw<{ id: number | bigint }[]>`
      SELECT s.id FROM json_each(${json}) n JOIN Source s ON s.name = n.value ORDER BY n.key`;
    for (const { id } of found) ids.push(Number(id));
  });
  return ids;
}
