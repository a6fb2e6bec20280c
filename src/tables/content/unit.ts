import type { Unit } from '../../domain/capacity/budget.ts';
import { UNIT_NAMES } from '../../domain/recording/numbers.ts';
import { quoted } from '../../domain/recording/said.ts';
import { problemAt, type Cell, type TableProblem } from './table.ts';

/** A column of memory, with the unit that its header names. */
export interface MemoryColumn {
  readonly header: Cell;
  readonly label: Unit | null;
}

/**
 * The one unit of all memory in a table. "GB" in a header is not trusted, since the seed table says GB and means MiB:
 * then, and where no unit is named, it is the given one. MiB and GiB are trusted, and contradict another unit. If there
 * are problems, `unit` only serves to find more of them.
 */
export function unitOf(
  columns: readonly MemoryColumn[],
  given: Unit | null,
): { unit: Unit; problems: TableProblem[] } {
  let unit = given;
  for (const { header, label } of columns) {
    if (label === null || label === 'GB') {
      if (given !== null) continue;
      const message = `${quoted(header.text)} does not say for sure what its values are in: the seed table's values are MiB; pass unit (MIB, GB of 1000 MiB or GIB)`;
      return { unit: 'MIB', problems: [problemAt(header, header, message)] };
    }
    if (unit !== null && unit !== label) {
      const other = given === null ? 'another column says' : 'the unit passed is';
      const message = `${quoted(header.text)} says ${UNIT_NAMES[label]}, ${other} ${UNIT_NAMES[unit]}; correct one of them, all memory has to be in one unit`;
      return { unit, problems: [problemAt(header, header, message)] };
    }
    unit = label;
  }
  return { unit: unit ?? 'MIB', problems: [] };
}
