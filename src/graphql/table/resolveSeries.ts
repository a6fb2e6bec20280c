import { conditionsOf } from '../../domain/recording/run.ts';
import { quoted } from '../../domain/recording/said.ts';
import { conditionsKey } from '../../domain/series/conditions.ts';
import type { GpuEntry, ModelEntry } from '../../picture/entries.ts';
import { unknownGpu } from '../../picture/find/didYouMean.ts';
import type { Picture } from '../../picture/picture.ts';
import { inTurns } from '../../runtime/inTurns.ts';
import type { ImportSeries } from '../../store/tableImport.ts';
import type { ProblemList } from '../../tables/content/problemList.ts';
import type { SeriesFacts, TableModel, TableSeries } from '../../tables/content/tableContent.ts';
import { contradictions } from './contradictions.ts';

/** Maximum number of unknown cards with a hint: for each, all names of cards are compared. */
const MAX_HINTS = 10;

/** A series of a table with its card and input size looked up. */
export interface ResolvedSeries extends ImportSeries {
  readonly line: number;
  readonly gpu: GpuEntry | null;
}

/** Compares the models without readings of a table with what is known, and adds contradictions to the problems. */
export function modelCheck(
  { modelByName }: Picture,
  problems: ProblemList,
  mayFillIn: boolean,
): (model: TableModel) => void {
  return (model) => {
    const known = modelByName.get(model.facts.model);
    if (known === undefined) return;
    const facts = { ...model.facts, poolSize: null };
    for (const [fact, message] of contradictions(facts, known, null, mayFillIn))
      addProblem(problems, model, fact, message);
  };
}

/** Looks up card and input size of the series of a table, and adds contradictions to the problems. */
export function seriesResolver(
  { modelByName, gpuByName }: Picture,
  problems: ProblemList,
  mayFillIn: boolean,
): (series: TableSeries) => Promise<ResolvedSeries> {
  const unknownGpus = new Set<string>();
  const storedPoolSizes = new Map<ModelEntry, ReadonlyMap<string, number | null>>();
  const poolSizes = new Map<string, { readonly poolSize: number; readonly line: number }>();

  return async (series) => {
    const { facts, line, figures } = series;
    const known = modelByName.get(facts.model);
    const problem = (fact: keyof SeriesFacts, message: string): void => {
      addProblem(problems, series, fact, message);
    };
    const gpu = facts.gpu === null ? null : (gpuByName.get(facts.gpu) ?? null);
    if (facts.gpu !== null && gpu === null && !unknownGpus.has(facts.gpu)) {
      unknownGpus.add(facts.gpu);
      problem('gpu', unknownGpu(facts.gpu, unknownGpus.size <= MAX_HINTS ? gpuByName.keys() : []));
    }
    const inputSize = facts.inputSize ?? known?.defaultSeries?.conditions.inputSize ?? null;
    // A wrong name was reported already.
    if (inputSize === null && facts.model !== '') {
      const why = known
        ? `${quoted(facts.model)} has no measurements yet`
        : `${quoted(facts.model)} is a new model`;
      problem('inputSize', `${why}, so the input size has to be given, in pixels`);
    }
    const conditions = conditionsOf(facts, inputSize ?? 0, gpu?.id ?? null);
    const key = conditionsKey(conditions);
    if (known) {
      const sizes = storedPoolSizes.get(known) ?? (await poolSizesOf(known));
      storedPoolSizes.set(known, sizes);
      for (const [fact, message] of contradictions(facts, known, sizes.get(key), mayFillIn))
        problem(fact, message);
    }
    if (facts.poolSize !== null && facts.model !== '') {
      // Series whose conditions are written differently may prove to be one.
      const seriesKey = JSON.stringify([facts.model, key]);
      const first = poolSizes.get(seriesKey);
      if (first === undefined) poolSizes.set(seriesKey, { poolSize: facts.poolSize, line });
      else if (first.poolSize !== facts.poolSize) {
        const there = `${String(first.poolSize)} in line ${String(first.line)}`;
        problem(
          'poolSize',
          `the series has the pool size ${there}; make them the same, or check the conditions`,
        );
      }
    }
    return { ...facts, line, conditions, gpu, figures };
  };
}

function addProblem(
  problems: ProblemList,
  { line, places }: TableModel,
  fact: keyof SeriesFacts,
  message: string,
): void {
  const { column = null, columnName = null } = places[fact] ?? {};
  problems.add({ line, column, columnName, message });
}

async function poolSizesOf({ series }: ModelEntry): Promise<ReadonlyMap<string, number | null>> {
  const sizes = new Map<string, number | null>();
  await inTurns(series, ({ conditions, poolSize }) => sizes.set(conditionsKey(conditions), poolSize));
  return sizes;
}
