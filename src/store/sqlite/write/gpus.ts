import type { Author } from '../../author.ts';
import type { GpuFields } from '../../entities.ts';
import type { Transaction } from '../connection/writer.ts';
import { audit } from './audit.ts';
import { Refusal } from './refusal.ts';

/** @returns the id of the new card. @throws Refusal where one of its names is taken. */
export async function createGpu(tx: Transaction, author: Author, fields: GpuFields): Promise<number> {
  const { aliases, ...own } = fields;
  await requireFreeNames(tx, [own.name, ...aliases], null);
  const { id } = await tx.gpu.create({ data: { ...own, aliases: { create: rows(aliases) } } });
  await audit(tx, author, 'createGpu', { id, ...fields });
  return id;
}

/** @throws Refusal where no card has this id, or a name is taken. */
export async function updateGpu(
  tx: Transaction,
  author: Author,
  id: number,
  fields: Partial<GpuFields>,
): Promise<number> {
  const gpu = await tx.gpu.findUnique({ where: { id } });
  if (gpu === null) {
    throw new Refusal({ code: 'NOT_FOUND', field: ['input', 'id'], message: 'There is no card of this id.' });
  }
  const { aliases, ...own } = fields;
  await requireFreeNames(tx, [own.name ?? gpu.name, ...(aliases ?? [])], id);
  const replaced = aliases && { aliases: { deleteMany: {}, create: rows(aliases) } };
  await tx.gpu.update({ where: { id }, data: { ...own, ...replaced } });
  await audit(tx, author, 'updateGpu', { id, ...fields });
  return id;
}

/** Adds a card with those of its aliases that are free; a card of this name stays as it is. */
export async function ensureGpu(tx: Transaction, { aliases, ...own }: GpuFields): Promise<void> {
  const taken = new Set(await takenNames(tx, [own.name, ...aliases], null));
  if (taken.has(own.name)) return;
  const free = aliases.filter((name) => !taken.has(name));
  await tx.gpu.create({ data: { ...own, aliases: { create: rows(free) } } });
}

const rows = (aliases: readonly string[]) => [...new Set(aliases)].map((name) => ({ name }));

async function requireFreeNames(
  tx: Transaction,
  names: readonly string[],
  own: number | null,
): Promise<void> {
  const taken = await takenNames(tx, names, own);
  if (taken.length === 0) return;
  const problems = taken.map((name) => ({
    code: 'NAME_TAKEN' as const,
    field: ['input', name === names[0] ? 'name' : 'aliases'],
    message: `"${name}" is the name or an alias of another card.`,
  }));
  throw new Refusal(problems);
}

/** The names that other cards have. Names and aliases find a card alike, so they share one space. */
async function takenNames(tx: Transaction, names: readonly string[], own: number | null): Promise<string[]> {
  const among = { in: [...names] };
  const taken = [
    ...(await tx.gpu.findMany({ where: { name: among, NOT: { id: own ?? 0 } } })),
    ...(await tx.gpuAlias.findMany({ where: { name: among, NOT: { gpuId: own ?? 0 } } })),
  ];
  return taken.map(({ name }) => name);
}
