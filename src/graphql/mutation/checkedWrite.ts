import type { Author } from '../../store/sqlite/write/audit.ts';
import { type Outcome, writeOrRefuse } from '../../store/sqlite/write/refusal.ts';
import type { Context } from '../context.ts';
import type { InputCheck } from './inputCheck.ts';

/** Runs the write of an author in one transaction, unless the check of its input found mistakes. */
export async function checkedWrite<T>(
  { problems }: InputCheck,
  { write }: Pick<Context, 'write'>,
  author: Author,
  work: Parameters<typeof writeOrRefuse<T>>[1],
): Promise<Outcome<T>> {
  return problems.length > 0 ? { ok: false, problems } : writeOrRefuse(write(author), work);
}
