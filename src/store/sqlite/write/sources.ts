import type { Author } from '../../author.ts';
import type { SourceRow } from '../../rows.ts';
import type { Transaction } from '../connection/writer.ts';
import { Refusal } from './refusal.ts';

/** The id of the source of this name, created if it is new. */
export async function ensureSource(
  tx: Transaction,
  source: Pick<SourceRow, 'name' | 'kind' | 'note'>,
): Promise<number> {
  // Raw, like all statements of every recording: Prisma's own look-up costs three times as much.
  const [known] = await tx.$queryRaw<
    { id: number | bigint }[]
  >`SELECT id FROM Source WHERE name = ${source.name}`;
  return known === undefined ? (await tx.source.create({ data: source })).id : Number(known.id);
}

/**
 * Keeps a CONTRIBUTOR from recording under a source that came with the program: its readings are the published ones.
 * @param field of the input that names the sources. @throws Refusal for such a source.
 */
export async function refuseSeedSource(
  tx: Transaction,
  author: Author,
  names: readonly string[],
  field: 'source' | 'text',
): Promise<void> {
  if (author.role === 'ADMIN') return;
  const [seed] = await tx.$queryRaw<{ name: string }[]>`
    SELECT s.name FROM json_each(${JSON.stringify(names)}) n JOIN Source s ON s.name = n.value
    WHERE s.kind = 'SEED' ORDER BY n.key LIMIT 1`;
  if (seed === undefined) return;
  throw new Refusal({
    code: 'NOT_YOURS',
    field: ['input', field],
    message: `The source "${seed.name}" came with the program, and only an ADMIN records under it. Name a source of your own.`,
  });
}

/**
 * Keeps a CONTRIBUTOR from publishing figures for others: only an ADMIN does, or the author of the first reading of the
 * source. Anybody may publish under a source that does not exist yet.
 * @throws Refusal for the source of another author.
 */
export async function refuseOthersSource(tx: Transaction, author: Author, name: string): Promise<void> {
  if (author.role === 'ADMIN') return;
  const source = await tx.source.findUnique({
    where: { name },
    select: { measurements: { select: { recordedBy: true }, orderBy: { id: 'asc' }, take: 1 } },
  });
  if (source === null || source.measurements[0]?.recordedBy === author.name) return;
  throw new Refusal({
    code: 'NOT_YOURS',
    field: ['input', 'source'],
    message: `The table publishes derived values, and the source "${name}" is somebody else's. Name a source of your own, leave the derived columns out, or use a token with the role ADMIN.`,
  });
}
