import { limitOf } from '../../domain/recording/reading.ts';
import {
  type SeriesConditions,
  checkRun,
  conditionsOf,
  modelDetails,
  seriesConditions,
} from '../../domain/recording/run.ts';
import { isUnknown } from '../../domain/recording/said.ts';
import { didYouMean, unknownGpu } from '../../picture/find/didYouMean.ts';
import type { Picture } from '../../picture/picture.ts';
import type { Recording } from '../../store/recording.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type { RecordMeasurementsInput } from '../types.generated.ts';

/** Maximum number of readings of one call. */
const MAX_READINGS = 1000;

/** Checks an input once, collecting all problems. @param recorder name of the source unless one is given. */
export function checkRecording(
  input: RecordMeasurementsInput,
  picture: Picture,
  recorder: string,
): { readonly check: InputCheck; readonly what: Recording } {
  const check = new InputCheck();
  const model = check.modelName(['model'], input.model);
  if (model !== '' && !input.createModel && !picture.modelByName.has(model))
    refuseUnknownModel(check, model, picture);
  const conditions = seriesConditions(
    check.said<keyof SeriesConditions>(['conditions'], input.conditions ?? {}),
  );
  const gpu = conditions.gpu === null ? null : (picture.gpuByName.get(conditions.gpu) ?? null);
  if (conditions.gpu !== null && gpu === null) {
    const message = unknownGpu(conditions.gpu, picture.gpuByName.keys());
    check.refuse('UNKNOWN_GPU', ['conditions', 'gpu'], message);
  }
  const hasCard = !isUnknown((input.conditions?.gpu ?? '').trim());
  check.size(['readings'], input.readings, 1, MAX_READINGS);
  const what: Recording = {
    model,
    createModel: input.createModel ? modelDetails(check.said(['createModel'], input.createModel)) : null,
    conditions: conditionsOf(conditions, conditions.inputSize, gpu?.id ?? null),
    poolSize: conditions.poolSize,
    readings: input.readings.map((reading, i) => {
      const run = checkRun(check.said(['readings', i], reading), 'MIB', hasCard);
      return { ...run, limitMiB: limitOf(run, gpu?.totalMemoryMiB ?? null) };
    }),
    source: check.name(['source'], input.source) ?? recorder,
    strict: input.strict ?? false,
  };
  return { check, what };
}

function refuseUnknownModel(check: InputCheck, name: string, { modelByName }: Picture): void {
  const hint = didYouMean(name, modelByName.keys());
  const message = `There is no model "${name}". ${hint ? `${hint} ` : ''}Give createModel to create it.`;
  check.refuse('UNKNOWN_MODEL', ['model'], message);
}
