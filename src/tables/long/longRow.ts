import type { Unit } from '../../domain/capacity/budget.ts';
import { LARGEST_BATCH_SIZE } from '../../domain/series/reading.ts';
import { LARGEST_SIDE } from '../../domain/recording/amounts.ts';
import { readNote } from '../../domain/recording/note.ts';
import { isUnknown, millions, modelName, name, wholeNumber, type Parsed } from '../cells/cellValues.ts';
import { MODES, OUT_OF_MEMORY, PRECISIONS, READING_KINDS, oneOf, outcomeOf } from '../cells/closedSets.ts';
import { instant } from '../cells/instant.ts';
import { READING_COLUMNS, type LongColumn } from './longColumns.ts';
import { memoryMiB } from '../cells/memoryUnit.ts';
import type { RowReader } from '../content/rowReader.ts';
import type { ModelFacts, SeriesFacts, TableReading } from '../content/tableContent.ts';

/** Names of the long format, by the column that they stand in. */
const nameIn =
  (column: LongColumn) =>
  (text: string): Parsed<string> =>
    name(text, column);

/** Whether a row says nothing but what its model is: a model without readings. */
export function isModelOnly({ text }: RowReader): boolean {
  return READING_COLUMNS.every((column) => isUnknown(text(column)));
}

/** What a row of the long format says of its model. Problems are reported by the reader. */
export function modelFacts({ known, needed }: RowReader): ModelFacts {
  return {
    model: needed('model', modelName) ?? '',
    family: known('family', nameIn('family')),
    parametersMillions: known('parameters_millions', (digits) => millions(digits, 'parameters_millions')),
    pretrainedOn: known('pretrained_on', nameIn('pretrained_on')),
  };
}

/** What a row of the long format says of its series. Problems are reported by the reader. */
export function longFacts(reader: RowReader): SeriesFacts {
  const { known } = reader;
  const text = (column: LongColumn): string | null => known(column, nameIn(column));
  const size = (column: LongColumn): number | null =>
    known(column, (digits) => wholeNumber(digits, column, 1, LARGEST_SIDE));
  return {
    ...modelFacts(reader),
    inputSize: size('input_size'),
    poolSize: size('pool_size'),
    mode: known('mode', (word) => oneOf(word, 'mode', MODES)),
    precision: known('precision', (word) => oneOf(word, 'precision', PRECISIONS)),
    optimizer: text('optimizer'),
    gpu: text('gpu'),
    framework: text('framework'),
    frameworkVersion: text('framework_version'),
    reading: known('reading', (word) => oneOf(word, 'reading', READING_KINDS)),
  };
}

/** What a row says of the run itself. Problems are reported by the reader. */
export type LongReading = Omit<TableReading, 'line' | 'column' | 'series' | 'source'> & {
  readonly source: string | null;
};

/** @param unit what the memory of the table is in. */
export function longReading(reader: RowReader, unit: Unit): LongReading {
  const { known, needed, text } = reader;
  const batchSize =
    needed('batch_size', (digits) => wholeNumber(digits, 'batch_size', 1, LARGEST_BATCH_SIZE)) ?? 0;
  const stated = known('outcome', outcomeOf);
  const ranOut = OUT_OF_MEMORY.test(text('memory_mib'));
  const memory = ranOut ? null : known('memory_mib', (digits) => memoryMiB(digits, unit, 'UP'));
  const limit = known('limit_mib', (digits) => memoryMiB(digits, unit, 'DOWN'));
  const outcome = stated ?? (ranOut ? 'OUT_OF_MEMORY' : 'FIT');
  checkOutcome(reader, outcome, memory !== null, limit !== null);
  return {
    batchSize,
    outcome,
    memoryMiB: memory,
    limitMiB: limit,
    source: known('source', nameIn('source')),
    measuredAt: known('measured_at', (when) => instant(when, 'measured_at')),
    recordedBy: known('recorded_by', nameIn('recorded_by')),
    note: needed('note', note),
  };
}

/** A `?` in a note is one. */
function note(text: string): Parsed<string | null> {
  const read = readNote(text);
  return 'problem' in read ? { problem: `note ${read.problem}` } : read;
}

/** Outcome and memory have to go together, as they have to be stored. */
function checkOutcome(
  { text, problem }: RowReader,
  outcome: LongReading['outcome'],
  hasMemory: boolean,
  hasLimit: boolean,
): void {
  const isMemoryMissing = isUnknown(text('memory_mib'));
  if (outcome === 'FIT' && (isMemoryMissing || OUT_OF_MEMORY.test(text('memory_mib')))) {
    const hint = 'give it, or the outcome OUT_OF_MEMORY if the run ran out of memory';
    problem('memory_mib', `a run that fitted took some memory; ${hint}`);
  }
  if (outcome === 'OUT_OF_MEMORY' && hasMemory) {
    const hint = 'leave it empty; what the run was limited to belongs into limit_mib';
    problem('memory_mib', `a run that ran out of memory has no memory reading; ${hint}`);
  }
  if (outcome === 'OUT_OF_MEMORY' && !hasLimit && isUnknown(text('limit_mib')) && isUnknown(text('gpu'))) {
    const hint = 'give limit_mib, or gpu for all the memory of that card';
    problem('limit_mib', `what the run was limited to is not known; ${hint}`);
  }
}
