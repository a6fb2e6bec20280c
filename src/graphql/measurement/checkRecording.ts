import { didYouMean, unknownGpu } from '../../picture/find/didYouMean.ts';
import type { Picture } from '../../picture/picture.ts';
import { LARGEST_BATCH_SIZE } from '../../domain/series/reading.ts';
import { LARGEST_SIDE } from '../../domain/recording/amounts.ts';
import type { Recording } from '../../store/recording.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type { ReadingInput, RecordMeasurementsInput, SeriesConditionsInput } from '../types.generated.ts';
import { checkModelDetails } from '../model/checkModelDetails.ts';

/** Readings of one call. */
const MAX_READINGS = 1000;

/** Checks an input, gathering all problems. @param recorder the name of the source unless given. */
export function checkRecording(
  input: RecordMeasurementsInput,
  picture: Picture,
  recorder: string,
): { readonly check: InputCheck; readonly what: Recording } {
  const check = new InputCheck();
  const model = check.modelName(['model'], input.model);
  if (model !== '' && !input.createModel && !picture.modelByName.has(model))
    unknownModel(check, model, picture);
  const { gpuId, limitMiB, ...conditions } = checkConditions(check, input.conditions ?? {}, picture);
  check.size(['readings'], input.readings, 1, MAX_READINGS);
  const what: Recording = {
    model,
    createModel: input.createModel ? checkModelDetails(check, ['createModel'], input.createModel) : null,
    conditions: { ...conditions, gpuId },
    poolSize: check.whole(['conditions', 'poolSize'], input.conditions?.poolSize ?? null, 1, LARGEST_SIDE),
    readings: input.readings.map((reading, i) => checkReading(check, ['readings', i], reading, limitMiB)),
    source: check.name(['source'], input.source) ?? recorder,
    strict: input.strict ?? false,
  };
  return { check, what };
}

function checkConditions(check: InputCheck, input: SeriesConditionsInput, { gpuByName }: Picture) {
  const at = (name: keyof SeriesConditionsInput): readonly string[] => ['conditions', name];
  const gpuName = check.name(at('gpu'), input.gpu);
  const gpu = gpuName === null ? undefined : gpuByName.get(gpuName);
  if (gpuName !== null && gpu === undefined) {
    check.refuse('UNKNOWN_GPU', at('gpu'), unknownGpu(gpuName, gpuByName.keys()));
  }
  return {
    inputSize: check.whole(at('inputSize'), input.inputSize ?? null, 1, LARGEST_SIDE),
    mode: input.mode ?? null,
    precision: input.precision ?? null,
    optimizer: check.name(at('optimizer'), input.optimizer),
    gpuId: gpu?.id ?? null,
    framework: check.name(at('framework'), input.framework),
    frameworkVersion: check.name(at('frameworkVersion'), input.frameworkVersion),
    reading: input.reading ?? null,
    /** The limit of a run on the card. */
    limitMiB: gpu?.totalMemoryMiB ?? null,
  };
}

function checkReading(
  check: InputCheck,
  field: readonly (string | number)[],
  reading: ReadingInput,
  cardMiB: number | null,
): Recording['readings'][number] {
  const at = (name: keyof ReadingInput): readonly (string | number)[] => [...field, name];
  const outcome = reading.outcome ?? 'FIT';
  const memoryMiB = check.memory(at('memoryMiB'), reading.memoryMiB, 'UP');
  const limitMiB = check.memory(at('limitMiB'), reading.limitMiB, 'DOWN');
  if (outcome === 'FIT' && reading.memoryMiB == null) {
    check.refuse('REQUIRED', at('memoryMiB'), 'memoryMiB is needed for a FIT: the MiB that the run took.');
  }
  if (outcome === 'OUT_OF_MEMORY' && reading.memoryMiB != null) {
    check.refuse('INVALID', at('memoryMiB'), 'A run that ran out of memory has no memoryMiB; give limitMiB.');
  }
  if (outcome === 'OUT_OF_MEMORY' && reading.limitMiB == null && cardMiB === null) {
    const message =
      'limitMiB is needed for OUT_OF_MEMORY: the MiB that the run was limited to, unless conditions.gpu names the card.';
    check.refuse('REQUIRED', at('limitMiB'), message);
  }
  return {
    batchSize: check.whole(at('batchSize'), reading.batchSize, 1, LARGEST_BATCH_SIZE),
    outcome,
    memoryMiB,
    limitMiB: limitMiB ?? (outcome === 'FIT' ? null : cardMiB),
    measuredAt: check.instant(at('measuredAt'), reading.measuredAt),
    note: check.note(at('note'), reading.note),
  };
}

function unknownModel(check: InputCheck, name: string, { modelByName }: Picture): void {
  const hint = didYouMean(name, modelByName.keys());
  const message = `There is no model "${name}". ${hint ? `${hint} ` : ''}Give createModel to create it.`;
  check.refuse('UNKNOWN_MODEL', ['model'], message);
}
