import { readName } from '../../domain/recording/name.ts';
import { wholeNumber } from '../../domain/recording/numbers.ts';
import { known, needed, quoted } from '../../domain/recording/said.ts';
import { MEMORY_LIMIT_MIB } from '../../domain/series/reading.ts';
import { RowReader } from '../content/rowReader.ts';
import { resultOf, type Result, type Table } from '../content/table.ts';
import { gpuAliases, unambiguousAliases } from './gpuAliases.ts';
import { gpuColumns, type GpuColumn } from './gpuColumns.ts';

/** A card of the GPU list. Memory in whole MiB as nvidia-smi prints it. */
export interface GpuRow {
  line: number;
  name: string;
  totalMemoryMiB: number;
  /** Memory of the same card by older drivers; null: not known. */
  olderDriverMemoryMiB: number | null;
  /** Those of the table, then the derived ones; each of them names this card only. */
  aliases: string[];
}

const readMemory = wholeNumber(1, MEMORY_LIMIT_MIB - 1);

/**
 * Reads the GPU list: the columns name, total_memory_mib, and optionally older_driver_memory_mib and aliases (separated
 * by `;`). Gives the rows with their aliases, or all problems.
 */
export function gpuRows(table: Table): Result<GpuRow[]> {
  const { columns, problems } = gpuColumns(table);
  const reader = new RowReader<GpuColumn>(
    columns,
    (column) => column,
    (problem) => problems.push(problem),
  );
  const lines = new Map<string, number>();
  const rows = table.rows.map((row): GpuRow => {
    reader.set(row);
    return {
      line: row.line,
      name: newName(reader, row.line, lines),
      totalMemoryMiB: needed(reader, 'total_memory_mib', readMemory) ?? 0,
      olderDriverMemoryMiB: known(reader, 'older_driver_memory_mib', readMemory),
      aliases: aliasesOf(reader),
    };
  });
  const named = rows.map((row) => ({ ...row, aliases: [...row.aliases, ...gpuAliases(row.name)] }));
  return resultOf(unambiguousAliases(named), problems);
}

function newName(reader: RowReader<GpuColumn>, line: number, lines: Map<string, number>): string {
  const name = needed(reader, 'name', readName) ?? '';
  const first = lines.get(name);
  if (first === undefined || name === '') lines.set(name, line);
  else reader.reportAs('name', `${quoted(name)} is already in line ${String(first)}; keep one of the two`);
  return name;
}

function aliasesOf({ text, report }: RowReader<GpuColumn>): string[] {
  return text('aliases')
    .split(';')
    .flatMap((alias) => known({ text: () => alias, report }, 'aliases', readName) ?? []);
}
