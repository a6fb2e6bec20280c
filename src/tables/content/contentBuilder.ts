import type { ProblemList } from './problemList.ts';
import { quoted } from './table.ts';
import type {
  ModelFacts,
  Places,
  SeriesFacts,
  TableContent,
  TableModel,
  TableReading,
  TableSeries,
} from './tableContent.ts';
import type { WideRow } from '../wide/wideRow.ts';

/** What a table can say of a model, which it must say the same wherever it says it. */
const OF_MODEL = [
  ['family', 'family'],
  ['parametersMillions', 'millions of parameters'],
  ['pretrainedOn', 'data set'],
] as const;

/** Puts the content of a table together, row by row: equal series and sources are kept once. */
export class ContentBuilder {
  readonly #modelRows: TableModel[] = [];
  readonly #series = new Map<string, { readonly place: number; readonly series: TableSeries }>();
  readonly #models = new Map<string, Map<keyof ModelFacts, { value: unknown; line: number }>>();
  readonly #sources = new Map<string, number>();
  readonly #readings: TableReading[] = [];
  readonly #problems: ProblemList;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** Takes a row that says nothing but what its model is. */
  addModel(model: TableModel): void {
    this.#modelRows.push(model);
    this.#checkModel(model);
  }

  /** The place of the series of a row. `places` is only asked where the series is new. */
  seriesOf(
    line: number,
    facts: SeriesFacts,
    places: () => Places,
    published: WideRow['published'] | null = null,
  ): number {
    const key = JSON.stringify(Object.values(facts));
    const known = this.#series.get(key);
    if (known) return known.place;
    const series = { line, facts, places: places(), published };
    const place = this.#series.size;
    this.#series.set(key, { place, series });
    this.#checkModel(series);
    return place;
  }

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
      series: Array.from(this.#series.values(), ({ series }) => series),
      sources: [...this.#sources.keys()],
      readings: this.#readings,
      hasSourceless: this.#readings.some(({ source }) => source === null),
      problems: this.#problems.kept,
      problemCount: this.#problems.count,
    };
  }

  #checkModel({ line, facts, places }: TableModel): void {
    // A name that could not be read, which has been told.
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
