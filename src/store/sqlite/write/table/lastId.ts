import type { Transaction } from '../../connection/writer.ts';

/** The largest id of a table; 0 where it is empty. Prisma's own aggregate scans all of its rows. */
export async function lastId(tx: Transaction, table: 'Measurement' | 'Series'): Promise<number> {
  const sql = `SELECT max(id) AS id FROM ${table}`;
  const [last] = await tx.$queryRawUnsafe<{ readonly id: number | bigint | null }[]>(sql);
  return Number(last?.id ?? 0);
}
