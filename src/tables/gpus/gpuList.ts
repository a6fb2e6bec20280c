import { isUnknown, name as cardName, wholeNumber, type Parsed } from '../cells/cellValues.ts';
import { gpuAliases, unambiguousAliases } from './gpuAliases.ts';
import { gpuColumns, type GpuColumns } from './gpuColumns.ts';
import { LARGEST_MEMORY_MIB } from '../../domain/series/reading.ts';
import { problemAt, quoted, resultOf, type Result, type Table } from '../content/table.ts';

/** A card of the GPU list. Memory in whole MiB as nvidia-smi prints it. */
export interface GpuRow {
  line: number;
  name: string;
  totalMemoryMiB: number;
  /** What older drivers say of the same card; null: not known. */
  olderDriverMemoryMiB: number | null;
  /** Those of the table, then the derived ones; each of them names this card only. */
  aliases: string[];
}

/**
 * Reads the GPU list: the columns name, total_memory_mib, and if there are any older_driver_memory_mib and
 * aliases (separated by `;`). Gives the rows with their aliases, or all problems.
 */
export function gpuRows(table: Table): Result<GpuRow[]> {
  const { columns, problems } = gpuColumns(table);
  const lines = new Map<string, number>();
  const rows = table.rows.map(({ line, cells }): GpuRow => {
    const read = <T>(column: keyof GpuColumns, parse: (text: string) => Parsed<T>): T | null => {
      const found = columns[column];
      const cell = found && cells[found.index];
      if (!cell) return null;
      const parsed = parse(cell.text);
      if ('value' in parsed) return parsed.value;
      problems.push(problemAt(cell, found.header, parsed.problem));
      return null;
    };
    const name = read('name', (text) => newName(text, line, lines)) ?? '';
    return {
      line,
      name,
      totalMemoryMiB: read('total_memory_mib', (text) => memory(text, 'total_memory_mib')) ?? 0,
      olderDriverMemoryMiB: read('older_driver_memory_mib', (text): Parsed<number | null> =>
        isUnknown(text) ? { value: null } : memory(text, 'older_driver_memory_mib'),
      ),
      aliases: [...(read('aliases', aliasList) ?? []), ...gpuAliases(name)],
    };
  });
  return resultOf(unambiguousAliases(rows), problems);
}

function newName(text: string, line: number, lines: Map<string, number>): Parsed<string> {
  const parsed = cardName(text, 'the name of the card');
  if ('problem' in parsed) return parsed;
  const first = lines.get(parsed.value);
  if (first !== undefined)
    return { problem: `${quoted(parsed.value)} is already in line ${String(first)}; keep one of the two` };
  lines.set(parsed.value, line);
  return parsed;
}

function memory(text: string, what: string): Parsed<number> {
  return wholeNumber(text, what, 1, LARGEST_MEMORY_MIB - 1);
}

function aliasList(text: string): Parsed<string[]> {
  const aliases: string[] = [];
  for (const alias of text.split(';')) {
    if (alias.trim() === '') continue;
    const parsed = cardName(alias, 'an alias');
    if ('problem' in parsed) return parsed;
    aliases.push(parsed.value);
  }
  return { value: aliases };
}
