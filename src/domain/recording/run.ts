import type { Unit } from '../capacity/budget.ts';
import type { Conditions, Mode, Precision, ReadingKind } from '../series/conditions.ts';
import type { Outcome, Reading } from '../series/reading.ts';
import { readInstant } from './instant.ts';
import { readModelName, readName } from './name.ts';
import { readNote } from './note.ts';
import { memory, readBatchSize, readMillions, readSide } from './numbers.ts';
import { type Said, isUnknown, known, needed } from './said.ts';
import { MODES, PRECISIONS, READING_KINDS, isOutOfMemory, oneOf, readOutcome } from './words.ts';

// What a run says, as it is stored. Mutation, import and the page's what-if all come through these functions.

/** What is known of a model besides its name. Null: unknown. */
export interface ModelDetails {
  readonly family: string | null;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
}

export interface ModelFacts extends ModelDetails {
  /** Empty where it is missing or wrong, which was reported. */
  readonly model: string;
}

/** What is said of the conditions of a series. Null: not said, unknown. */
export interface SeriesConditions {
  /** Pixels; null: that of the model's default series. */
  readonly inputSize: number | null;
  readonly poolSize: number | null;
  readonly mode: Mode | null;
  readonly precision: Precision | null;
  readonly optimizer: string | null;
  /** Name or alias of a card, not looked up yet. */
  readonly gpu: string | null;
  readonly framework: string | null;
  readonly frameworkVersion: string | null;
  readonly reading: ReadingKind | null;
}

/** One run. A limit of null for OUT_OF_MEMORY: all the memory of the card, see `limitOf`. */
export interface Run extends Reading {
  readonly measuredAt: Date | null;
  readonly note: string | null;
}

const readMode = oneOf(MODES);
const readPrecision = oneOf(PRECISIONS);
const readKind = oneOf(READING_KINDS);

export function modelDetails(said: Said<keyof ModelDetails>): ModelDetails {
  return {
    family: known(said, 'family', readName),
    parametersMillions: known(said, 'parametersMillions', readMillions),
    pretrainedOn: known(said, 'pretrainedOn', readName),
  };
}

export function modelFacts(said: Said<keyof ModelFacts>): ModelFacts {
  return { model: needed(said, 'model', readModelName) ?? '', ...modelDetails(said) };
}

export function seriesConditions(said: Said<keyof SeriesConditions>): SeriesConditions {
  return {
    inputSize: known(said, 'inputSize', readSide),
    poolSize: known(said, 'poolSize', readSide),
    mode: known(said, 'mode', readMode),
    precision: known(said, 'precision', readPrecision),
    optimizer: known(said, 'optimizer', readName),
    gpu: known(said, 'gpu', readName),
    framework: known(said, 'framework', readName),
    frameworkVersion: known(said, 'frameworkVersion', readName),
    reading: known(said, 'reading', readKind),
  };
}

/** Conditions with the input size and the card looked up. */
export function conditionsOf<Size extends number | null>(
  said: Omit<SeriesConditions, 'inputSize'>,
  inputSize: Size,
  gpuId: number | null,
): Omit<Conditions, 'inputSize'> & { readonly inputSize: Size } {
  const { mode, precision, optimizer, framework, frameworkVersion, reading } = said;
  return { inputSize, mode, precision, optimizer, gpuId, framework, frameworkVersion, reading };
}

/**
 * Checks one run. Outcome and memory have to go together: FIT needs memory, OUT_OF_MEMORY has none and needs a limit.
 * @param unit of the memory. @param hasCard whether a card is named, whose memory is the limit unless one is given.
 */
export function checkRun(said: Said<keyof Run>, unit: Unit, hasCard: boolean): Run {
  const memoryText = said.text('memoryMiB').trim();
  const ranOut = isOutOfMemory(memoryText);
  const batchSize = needed(said, 'batchSize', readBatchSize) ?? 0;
  const stated = known(said, 'outcome', readOutcome);
  const memoryMiB = ranOut ? null : known(said, 'memoryMiB', memory(unit, 'UP'));
  const limitMiB = known(said, 'limitMiB', memory(unit, 'DOWN'));
  const outcome: Outcome = stated ?? (ranOut ? 'OUT_OF_MEMORY' : 'FIT');
  if (outcome === 'FIT' && (ranOut || isUnknown(memoryText))) {
    const message = 'is needed for a FIT: the memory that the run took; or give the outcome OUT_OF_MEMORY';
    said.report('memoryMiB', { code: 'REQUIRED', message });
  }
  if (outcome === 'OUT_OF_MEMORY' && memoryMiB !== null) {
    const message = 'must be left out for OUT_OF_MEMORY; what the run was limited to is its limit';
    said.report('memoryMiB', { code: 'INVALID', message });
  }
  if (outcome === 'OUT_OF_MEMORY' && !hasCard && isUnknown(said.text('limitMiB').trim())) {
    const message = 'is needed for OUT_OF_MEMORY: what the run was limited to, unless the GPU is named';
    said.report('limitMiB', { code: 'REQUIRED', message });
  }
  return {
    batchSize,
    outcome,
    memoryMiB,
    limitMiB,
    measuredAt: known(said, 'measuredAt', readInstant),
    // A `?` in a note is a text.
    note: noteOf(said),
  };
}

/** Limit as it is stored, in MiB: a run out of memory was limited to all of its card unless it says otherwise. */
export function limitOf(
  { outcome, limitMiB }: Pick<Reading, 'outcome' | 'limitMiB'>,
  cardMiB: number | null,
): number | null {
  return limitMiB ?? (outcome === 'OUT_OF_MEMORY' ? cardMiB : null);
}

function noteOf({ text, report }: Said<'note'>): string | null {
  const checked = readNote(text('note'));
  if ('value' in checked) return checked.value;
  report('note', checked.problem);
  return null;
}
