import type { ModelDetails } from '../../store/sqlite/write/run/recordMeasurements.ts';
import type { InputCheck } from '../mutation/inputCheck.ts';
import type { ModelDetailsInput } from '../types.generated.ts';

/** What is known of a model besides its name, checked. */
export function checkModelDetails(
  check: InputCheck,
  field: readonly string[],
  { family, parametersMillions, pretrainedOn }: ModelDetailsInput,
): ModelDetails {
  return {
    family: check.name([...field, 'family'], family),
    parametersMillions: check.millions([...field, 'parametersMillions'], parametersMillions),
    pretrainedOn: check.name([...field, 'pretrainedOn'], pretrainedOn),
  };
}
