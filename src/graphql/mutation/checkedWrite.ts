import type { Commands } from '../../store/port.ts';
import type { Checked, Written } from '../../store/problem.ts';
import type { Context } from '../context.ts';
import type { InputCheck } from './inputCheck.ts';

/** Runs a command of the store, unless the check of its input found problems. */
export async function checkedWrite<T>(
  { problems }: InputCheck,
  { write }: Pick<Context, 'write'>,
  command: (store: Commands) => Promise<Written<T>>,
): Promise<Checked<T>> {
  return problems.length > 0 ? { ok: false, problems } : write(command);
}
