import type { Unit } from '../../domain/capacity/budget.ts';
import { problemAt, quoted, type Cell, type TableProblem } from '../content/table.ts';
import type { WideColumn } from './wideColumns.ts';

const WORDS: Readonly<Record<Unit, string>> = { MIB: 'MiB', GB: 'GB', GIB: 'GiB' };

/**
 * The one unit of all memory in a table. "GB" in a header proves nothing, since the seed table says GB and
 * means MiB: then, and where no unit is named, it is the given one. A header that says MiB or GiB is taken
 * at its word, and contradicts another unit. Where there are problems, `unit` is only good for looking on.
 */
export function wideUnit(
  columns: { header: Cell; column: WideColumn }[],
  given: Unit | null,
): { unit: Unit; problems: TableProblem[] } {
  let unit = given;
  for (const { header, column } of columns) {
    if (column.kind !== 'memory') continue;
    const { label } = column;
    if (label === null || label === 'GB') {
      if (given !== null) continue;
      const message = `${quoted(header.text)} does not say for sure what its values are in: the seed table's values are MiB; pass unit (MIB, GB of 1000 MiB or GIB)`;
      return { unit: 'MIB', problems: [problemAt(header, header, message)] };
    }
    if (unit !== null && unit !== label) {
      const other = given === null ? 'another column says' : 'the unit passed is';
      const message = `${quoted(header.text)} says ${WORDS[label]}, ${other} ${WORDS[unit]}; correct one of them, all memory has to be in one unit`;
      return { unit, problems: [problemAt(header, header, message)] };
    }
    unit = label;
  }
  return { unit: unit ?? 'MIB', problems: [] };
}
