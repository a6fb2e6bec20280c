import { quoted } from '../../domain/recording/said.ts';
import type { PublishedFigure } from '../../domain/claims/publishedFigure.ts';
import type { ModelFacts } from '../../domain/recording/run.ts';
import type { ProblemList } from './problemList.ts';
import type {
  Places,
  SeriesFacts,
  TableContent,
  TableModel,
  TableReading,
  TableSeries,
} from './tableContent.ts';

/** Facts of a model, which a table must state alike in every row. */
const OF_MODEL = [
  ['family', 'family'],
  ['parametersMillions', 'millions of parameters'],
  ['pretrainedOn', 'data set'],
] as const;

/** Builds the content of a table row by row; equal series and sources are kept once. */
export class ContentBuilder {
  readonly #modelRows: TableModel[] = [];
  readonly #seriesIndexes = new Map<string, number>();
  readonly #series: TableSeries[] = [];
  readonly #models = new Map<string, Map<keyof ModelFacts, { value: unknown; line: number }>>();
  readonly #sources = new Map<string, number>();
  readonly #readings: TableReading[] = [];
  readonly #problems: ProblemList;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** Takes a row that describes only a model. */
  addModel(model: TableModel): void {
    this.#modelRows.push(model);
    this.#checkModel(model);
  }

  /** Index of the series of a row. `places` is only called for a new series. */
  seriesOf(
    line: number,
    facts: SeriesFacts,
    places: () => Places,
    figures: readonly PublishedFigure[] = [],
  ): number {
    const key = JSON.stringify(Object.values(facts));
    const known = this.#seriesIndexes.get(key);
    if (known !== undefined) return known;
    const series = { line, facts, places: places(), figures };
    const index = this.#series.push(series) - 1;
    this.#seriesIndexes.set(key, index);
    this.#checkModel(series);
    return index;
  }

  /** Index of a source. */
  sourceOf(name: string): number {
    const known = this.#sources.get(name);
    if (known !== undefined) return known;
    this.#sources.set(name, this.#sources.size);
    return this.#sources.size - 1;
  }

  add(reading: TableReading): void {
    this.#readings.push(reading);
  }

  content(): TableContent {
    return {
      models: this.#modelRows,
      series: this.#series,
      sources: [...this.#sources.keys()],
      readings: this.#readings,
      hasSourceless: this.#readings.some(({ source }) => source === null),
      problems: this.#problems.kept,
      problemCount: this.#problems.count,
    };
  }

  #checkModel({ line, facts, places }: TableModel): void {
    // A wrong name was reported already.
    if (facts.model === '') return;
    const said =
      this.#models.get(facts.model) ?? new Map<keyof ModelFacts, { value: unknown; line: number }>();
    this.#models.set(facts.model, said);
    for (const [fact, word] of OF_MODEL) {
      const value = facts[fact];
      if (value === null) continue;
      const first = said.get(fact);
      if (first === undefined) said.set(fact, { value, line });
      else if (first.value !== value) {
        const { column = null, columnName = fact } = places[fact] ?? {};
        const message = `${quoted(facts.model)} has another ${word} in line ${String(first.line)}: ${quoted(String(first.value))} there, ${quoted(String(value))} here; make them the same`;
        this.#problems.add({ line, column, columnName, message });
      }
    }
  }
}
