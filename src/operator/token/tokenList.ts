import type { Store } from '../../store/port.ts';
import type { TokenRow } from '../../store/rows.ts';
import { largest } from '../../domain/line/extremes.ts';

/** All tokens, as text to print. */
export async function tokenList(store: Store, { json }: { readonly json: boolean }): Promise<string> {
  const tokens = await store.queries.tokens();
  if (json) return JSON.stringify(tokens);
  if (tokens.length === 0) return 'There are no tokens. Make one: npm run token -- create NAME --role ADMIN';
  const rows = [['NAME', 'ROLE', 'CREATED', 'REVOKED'], ...tokens.map(cells)];
  const width = (column: number): number => largest(rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(width(i)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ name, role, createdAt, revokedAt }: TokenRow): string[] {
  return [name, role, minute(createdAt), revokedAt ? minute(revokedAt) : '-'];
}

function minute(instant: Date): string {
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
