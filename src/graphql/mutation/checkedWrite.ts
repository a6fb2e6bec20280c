import { type Outcome, writeOrRefuse } from '../../store/write/refusal.ts';
import type { Context } from '../context.ts';
import type { InputCheck } from './inputCheck.ts';

/** Runs a write in one transaction, unless the check of its input found mistakes. */
export async function checkedWrite<T>(
  { problems }: InputCheck,
  { write }: Pick<Context, 'write'>,
  work: Parameters<typeof writeOrRefuse<T>>[1],
): Promise<Outcome<T>> {
  return problems.length > 0 ? { ok: false, problems } : writeOrRefuse(write, work);
}
