import type { ModelEntry } from '../../picture/entries.ts';
import type { ModelFacts } from '../../domain/recording/run.ts';
import { quoted } from '../../domain/recording/said.ts';
import type { SeriesFacts } from '../../tables/content/tableContent.ts';
import { familyOf } from '../../domain/series/family.ts';

/**
 * What a table says otherwise than it is known, with a message each. A family that only follows from the name is not
 * known. @param poolSize of the series, as it is known; undefined where the series is new
 * @param mayFillIn whether the table may say what is not known yet
 */
export function contradictions(
  facts: ModelFacts & Pick<SeriesFacts, 'poolSize'>,
  known: ModelEntry,
  poolSize: number | null | undefined,
  mayFillIn: boolean,
): [keyof SeriesFacts, string][] {
  const derived = familyOf(known.name);
  const [ours, theirs] = [known.family, facts.family].map((family) => (family === derived ? null : family));
  const pairs = [
    ['family', 'family', theirs, ours],
    ['parametersMillions', 'millions of parameters', facts.parametersMillions, known.parametersMillions],
    ['pretrainedOn', 'data set', facts.pretrainedOn, known.pretrainedOn],
    ['poolSize', 'pool size', facts.poolSize, poolSize],
  ] as const;
  return pairs.flatMap(([fact, word, said, stored]): [keyof SeriesFacts, string][] => {
    if (said == null || stored === undefined || said === stored) return [];
    if (stored === null && mayFillIn) return [];
    const isKnown = stored === null ? 'is not known' : `is known to be ${quoted(String(stored))}`;
    const way = mayFillIn ? 'correct the model' : 'ask an ADMIN, who may change models';
    const message = `the ${word} of ${quoted(known.name)} ${isKnown}, the table says ${quoted(String(said))}; leave the cell empty, or ${way}`;
    return [[fact, message]];
  });
}
