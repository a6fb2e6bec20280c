import type {
  ReadingInput,
  RecordMeasurementsInput,
  SeriesConditionsInput,
} from '../api/operations.generated.ts';
import { UNFINISHED } from '../write/Field.tsx';
import { chosen, MODES, PRECISIONS, READING_KINDS } from './form/closedSets.ts';
import type { ConditionsDraft, Draft, ReadingDraft } from './draft.ts';
import type { Problems } from './form/problems.ts';
import { instantOf } from './whatIf/storedReading.ts';

/** The form as an input of the API. */
export interface Recording {
  readonly input: RecordMeasurementsInput;
  /** Messages about values that cannot be sent. */
  readonly problems: Problems;
  /** The rows that were filled in, in their order. */
  readonly rows: readonly ReadingDraft[];
}

/** Converts the form to an input of the API, which checks everything that can be sent. */
export function recordingOf(draft: Draft): Recording {
  const problems = new Map<string, string>();
  const number = (name: string, text: string, isWhole = false): number | undefined => {
    const said = text.trim();
    if (said === '') return undefined;
    // A whole number that fits the type Int.
    const form = isWhole ? /^-?\d{1,9}$/ : /^-?\d+(\.\d+)?$/;
    if (!form.test(said)) problems.set(name, `This has to be a ${isWhole ? 'whole ' : ''}number in digits.`);
    return Number(said);
  };
  if (draft.measuredAt === UNFINISHED) problems.set('measuredAt', 'Give the whole date, or none of it.');
  if (draft.model.trim() === '') problems.set('model', 'Which model was it?');
  const filled = draft.readings.filter(isFilled);
  const rows = filled.length > 0 ? filled : draft.readings.slice(0, 1);
  const readings = rows.map((row): ReadingInput => {
    const at = `readings.${row.key}`;
    const batchSize = number(`${at}.batchSize`, row.batchSize, true);
    if (row.batchSize.trim() === '') problems.set(`${at}.batchSize`, 'How many images were in the batch?');
    if (row.outcome === 'FIT' && row.memoryMiB.trim() === '')
      problems.set(`${at}.memoryMiB`, 'How much memory did it take?');
    return {
      batchSize: batchSize ?? 0,
      outcome: row.outcome,
      ...(row.outcome === 'FIT'
        ? { memoryMiB: number(`${at}.memoryMiB`, row.memoryMiB) }
        : { limitMiB: number(`${at}.limitMiB`, row.limitMiB) }),
      measuredAt: draft.measuredAt === UNFINISHED ? null : instantOf(draft.measuredAt),
      note: draft.note,
    };
  });
  const input: RecordMeasurementsInput = {
    model: draft.model,
    ...(draft.isNew && {
      createModel: {
        family: draft.family,
        parametersMillions: number('createModel.parametersMillions', draft.parametersMillions),
        pretrainedOn: draft.pretrainedOn,
      },
    }),
    conditions: {
      ...namedConditions(draft.conditions),
      inputSize: number('conditions.inputSize', draft.conditions.inputSize, true),
    },
    readings,
    source: draft.source,
  };
  return { input, problems, rows };
}

function namedConditions(conditions: ConditionsDraft): SeriesConditionsInput {
  const { gpu, optimizer, framework, frameworkVersion } = conditions;
  return {
    ...{ gpu, optimizer, framework, frameworkVersion },
    mode: chosen(MODES, conditions.mode),
    precision: chosen(PRECISIONS, conditions.precision),
    reading: chosen(READING_KINDS, conditions.reading),
  };
}

function isFilled({ batchSize, outcome, memoryMiB, limitMiB }: ReadingDraft): boolean {
  return `${batchSize}${memoryMiB}${limitMiB}`.trim() !== '' || outcome === 'OUT_OF_MEMORY';
}
