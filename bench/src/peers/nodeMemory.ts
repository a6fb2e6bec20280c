import { type DerivedModel, derivedModel, firstByCapacity } from './shared/derived.ts';
import type { MeasuredModel, Page } from './shared/resolvers.ts';
import { serveJson } from './shared/serveJson.ts';
import { type SqlMeasurement, sqlSource } from './shared/sqlSource.ts';

const PAGE = 50;

/** A model's answers, computed when it is written. */
interface Kept {
  readonly name: string;
  readonly derived: DerivedModel;
  readonly measurements: readonly SqlMeasurement[];
}

const source = sqlSource();
const kept = new Map<string, Kept>();
for (let after: string | null = ''; after !== null;) {
  const { nodes, pageInfo }: Page<MeasuredModel> = source.models(after);
  nodes.forEach(keep);
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
}
const names = [...kept.keys()];
const indexes = new Map(names.map((name, i) => [name, i]));
let top: readonly DerivedModel[] | null = null;

function keep({ id, name, measured }: MeasuredModel): Kept {
  const entry = { name, derived: derivedModel(name, measured), measurements: source.measurements(id) };
  kept.set(name, entry);
  return entry;
}

serveJson({
  model: (name) => {
    const model = kept.get(name);
    return { model: model ? { ...model.derived, measurements: { nodes: model.measurements } } : null };
  },
  models: (after) => {
    const from = after === null ? 0 : (indexes.get(after) ?? 0) + 1;
    const page = names.slice(from, from + PAGE);
    const nodes = page.map((name) => kept.get(name)?.derived);
    const pageInfo = { hasNextPage: from + PAGE < names.length, endCursor: page.at(-1) ?? null };
    return { models: { nodes, pageInfo } };
  },
  top: () => {
    top ??= firstByCapacity([...kept.values()], ({ derived }) => derived.gb12, 32).map(
      ({ derived }) => derived,
    );
    return { models: { nodes: top } };
  },
  record: (recording) => {
    const model = source.record(recording);
    top = null;
    return { recordMeasurements: { model: model && keep(model).derived, userErrors: [] } };
  },
});
