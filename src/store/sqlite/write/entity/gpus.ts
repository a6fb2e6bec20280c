import type { Gpu } from '../../client.generated/client.ts';
import type { Transaction } from '../../connection/transaction.ts';
import { type Author, audit } from '../audit.ts';
import { Refusal } from '../refusal.ts';

export type GpuFields = Pick<Gpu, 'name' | 'totalMemoryMiB' | 'olderDriverMemoryMiB'> & {
  readonly aliases: readonly string[];
};

/** @returns the id of the new card. @throws Refusal where one of its names is taken. */
export async function createGpu(tx: Transaction, author: Author, fields: GpuFields): Promise<number> {
  const { aliases, ...own } = fields;
  await requireFreeNames(tx, [own.name, ...aliases], null);
  const { id } = await tx.gpu.create({ data: { ...own, aliases: { create: rows(aliases) } } });
  await audit(tx, author, 'createGpu', { id, ...fields });
  return id;
}

/** Changes the fields that are given; aliases as a whole. @throws Refusal where there is no such card, or a name is taken. */
export async function updateGpu(
  tx: Transaction,
  author: Author,
  id: number,
  fields: Partial<GpuFields>,
): Promise<void> {
  const gpu = await tx.gpu.findUnique({ where: { id } });
  if (gpu === null) {
    throw new Refusal({ code: 'NOT_FOUND', field: ['input', 'id'], message: 'There is no card of this id.' });
  }
  const { aliases, ...own } = fields;
  await requireFreeNames(tx, [own.name ?? gpu.name, ...(aliases ?? [])], id);
  const replaced = aliases && { aliases: { deleteMany: {}, create: rows(aliases) } };
  await tx.gpu.update({ where: { id }, data: { ...own, ...replaced } });
  await audit(tx, author, 'updateGpu', { id, ...fields });
}

const rows = (aliases: readonly string[]) => [...new Set(aliases)].map((name) => ({ name }));

/** A card is found by its name and its aliases alike, so both share one space. */
async function requireFreeNames(
  tx: Transaction,
  names: readonly string[],
  own: number | null,
): Promise<void> {
  const among = { in: [...names] };
  const taken = [
    ...(await tx.gpu.findMany({ where: { name: among, NOT: { id: own ?? 0 } } })),
    ...(await tx.gpuAlias.findMany({ where: { name: among, NOT: { gpuId: own ?? 0 } } })),
  ];
  if (taken.length === 0) return;
  const problems = taken.map(({ name }) => ({
    code: 'NAME_TAKEN' as const,
    field: ['input', name === names[0] ? 'name' : 'aliases'],
    message: `"${name}" is the name or an alias of another card.`,
  }));
  throw new Refusal(problems);
}
