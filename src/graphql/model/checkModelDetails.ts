import type { ModelDetails } from '../../store/recording.ts';
import type { InputCheck } from '../mutation/inputCheck.ts';
import type { ModelDetailsInput } from '../types.generated.ts';

/** Checks what a client says of a model besides its name. */
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
