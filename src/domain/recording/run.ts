import type { Unit } from '../capacity/budget.ts';
import type { Conditions, Mode, Precision, ReadingKind } from '../series/conditions.ts';
import type { Reading } from '../series/reading.ts';
import { readInstant } from './instant.ts';
import { readModelName, readName } from './name.ts';
import { readNote } from './note.ts';
import { MAX_SIDE, decimal, wholeNumber } from './numbers.ts';
import { checkReading } from './reading.ts';
import { type Said, known, needed } from './said.ts';
import { MODES, PRECISIONS, READING_KINDS, oneOf } from './words.ts';

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

/** One run. */
export interface Run extends Reading {
  readonly measuredAt: Date | null;
  readonly note: string | null;
}

/** Millions of parameters, from one parameter: less would be written with an exponent. */
const readMillions = decimal(0.000001, 1_000_000_000, 'from 0.000001 to 1,000,000,000');
const readSide = wholeNumber(1, MAX_SIDE);
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

/** Checks one run, see `checkReading`. */
export function checkRun(said: Said<keyof Run>, unit: Unit, hasCard: boolean): Run {
  return {
    ...checkReading(said, unit, hasCard),
    measuredAt: known(said, 'measuredAt', readInstant),
    note: noteOf(said),
  };
}

/** A `?` in a note is a text. */
function noteOf({ text, report }: Said<'note'>): string | null {
  const checked = readNote(text('note'));
  if ('value' in checked) return checked.value;
  report('note', checked.problem);
  return null;
}
