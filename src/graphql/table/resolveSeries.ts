import type { GpuEntry, ModelEntry } from '../../picture/entries.ts';
import { unknownGpu } from '../../picture/find/didYouMean.ts';
import type { Picture } from '../../picture/picture.ts';
import type { ProblemList } from '../../tables/content/problemList.ts';
import { quoted } from '../../tables/content/table.ts';
import type { SeriesFacts, TableModel, TableSeries } from '../../tables/content/tableContent.ts';
import { type Conditions, conditionsKey } from '../../domain/series/conditions.ts';
import { publishedFigures } from '../../tables/wide/publishedFigures.ts';
import type { ImportSeries } from '../../store/tableImport.ts';
import { inTurns } from '../../runtime/inTurns.ts';
import { contradictions } from './contradictions.ts';

/** Unknown cards for which the most alike are looked for: each is compared with all cards. */
const MOST_HINTS = 10;

/** A series of a table with its card and input size looked up. */
export interface ResolvedSeries extends ImportSeries {
  readonly line: number;
  readonly gpu: GpuEntry | null;
}

/** Compares what the rows of a table that are models without readings say with what is known; adds to the problems. */
export function modelCheck(
  { modelByName }: Picture,
  problems: ProblemList,
  mayFillIn: boolean,
): (model: TableModel) => void {
  return ({ facts, line, places }) => {
    const known = modelByName.get(facts.model);
    if (known === undefined) return;
    for (const [fact, message] of contradictions({ ...facts, poolSize: null }, known, null, mayFillIn)) {
      const { column = null, columnName = null } = places[fact] ?? {};
      problems.add({ line, column, columnName, message });
    }
  };
}

/** Looks up what the series of a table name, and compares what they say with what is known; adds to the problems. */
export function seriesResolver(
  { modelByName, gpuByName }: Picture,
  problems: ProblemList,
  mayFillIn: boolean,
): (series: TableSeries) => Promise<ResolvedSeries> {
  const unknownGpus = new Set<string>();
  const poolSizes = new Map<ModelEntry, ReadonlyMap<string, number | null>>();

  return async (series) => {
    const { facts, line, places, published } = series;
    const known = modelByName.get(facts.model);
    const problem = (fact: keyof SeriesFacts, message: string): void => {
      const { column = null, columnName = null } = places[fact] ?? {};
      problems.add({ line, column, columnName, message });
    };
    const gpu = facts.gpu === null ? null : (gpuByName.get(facts.gpu) ?? null);
    if (facts.gpu !== null && gpu === null && !unknownGpus.has(facts.gpu)) {
      unknownGpus.add(facts.gpu);
      problem('gpu', unknownGpu(facts.gpu, unknownGpus.size <= MOST_HINTS ? gpuByName.keys() : []));
    }
    const inputSize = facts.inputSize ?? known?.defaultSeries?.conditions.inputSize ?? null;
    // A name that could not be read has been told.
    if (inputSize === null && facts.model !== '') {
      const why = known
        ? `${quoted(facts.model)} has no measurements yet`
        : `${quoted(facts.model)} is a new model`;
      problem('inputSize', `${why}, so the input size has to be given, in pixels`);
    }
    const { mode, precision, optimizer, framework, frameworkVersion, reading } = facts;
    const conditions: Conditions = {
      inputSize: inputSize ?? 0,
      mode,
      precision,
      optimizer,
      gpuId: gpu?.id ?? null,
      framework,
      frameworkVersion,
      reading,
    };
    if (known) {
      const sizes = poolSizes.get(known) ?? (await poolSizesOf(known));
      poolSizes.set(known, sizes);
      const poolSize = sizes.get(conditionsKey(conditions));
      for (const [fact, message] of contradictions(facts, known, poolSize, mayFillIn)) problem(fact, message);
    }
    return { ...facts, line, conditions, gpu, figures: publishedFigures(published) };
  };
}

async function poolSizesOf({ series }: ModelEntry): Promise<ReadonlyMap<string, number | null>> {
  const sizes = new Map<string, number | null>();
  await inTurns(series, ({ conditions, poolSize }) => sizes.set(conditionsKey(conditions), poolSize));
  return sizes;
}
