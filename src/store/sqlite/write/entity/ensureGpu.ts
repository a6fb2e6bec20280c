import type { Gpu, Prisma } from '../../client.generated/client.ts';

/** Adds a card with its aliases, less those that another card has by now; a card of this name stays as it is. */
export async function ensureGpu(
  tx: Prisma.TransactionClient,
  {
    aliases,
    ...gpu
  }: Pick<Gpu, 'name' | 'totalMemoryMiB' | 'olderDriverMemoryMiB'> & { readonly aliases: readonly string[] },
): Promise<void> {
  const names = [gpu.name, ...aliases];
  const taken = new Set([
    ...(await tx.gpu.findMany({ where: { name: { in: names } } })).map(({ name }) => name),
    ...(await tx.gpuAlias.findMany({ where: { name: { in: names } } })).map(({ name }) => name),
  ]);
  if (taken.has(gpu.name)) return;
  const free = aliases.filter((name) => !taken.has(name));
  await tx.gpu.create({ data: { ...gpu, aliases: { create: free.map((name) => ({ name })) } } });
}
