import type { Prisma } from '../client.generated/client.ts';

/** Whether this version of a seed file is the one that was brought in last. */
export async function isApplied(
  tx: Prisma.TransactionClient,
  file: string,
  sha256: string,
): Promise<boolean> {
  const applied = await tx.appliedSeed.findUnique({ where: { file } });
  return applied?.sha256 === sha256;
}

/** Remembers that this version of a seed file was brought in. */
export async function markApplied(tx: Prisma.TransactionClient, file: string, sha256: string): Promise<void> {
  const applied = { sha256, appliedAt: new Date() };
  await tx.appliedSeed.upsert({ where: { file }, create: { file, ...applied }, update: applied });
}
