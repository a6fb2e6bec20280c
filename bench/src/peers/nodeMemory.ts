import { type SqlMeasurement, type SqlModel, sqlReader } from './shared/sqlReader.ts';
import { type DerivedModel, byCapacity, derivedModel } from './shared/derived.ts';
import { openDatabase } from './shared/openDatabase.ts';
import { serveJson } from './shared/serveJson.ts';
import { sqlWriter } from './shared/sqlWriter.ts';

const PAGE = 50;

interface Kept {
  readonly derived: DerivedModel;
  readonly measurements: readonly SqlMeasurement[];
}

// Everything is kept as it is answered, computed when it is written: no reader can do less.
const database = openDatabase();
const reader = sqlReader(database);
const record = sqlWriter(database);
const kept = new Map<string, Kept>();
for (let after: string | null = ''; after !== null;) {
  const { nodes, hasNextPage }: { nodes: SqlModel[]; hasNextPage: boolean } = reader.models(after);
  nodes.forEach(keep);
  after = hasNextPage ? (nodes.at(-1)?.name ?? null) : null;
}
const names = [...kept.keys()];
const place = new Map(names.map((name, i) => [name, i]));
let top: readonly DerivedModel[] | null = null;

function keep({ id, name, measured }: SqlModel): Kept {
  const entry = { derived: derivedModel(name, measured), measurements: reader.measurements(id) };
  kept.set(name, entry);
  return entry;
}

function largest(): readonly DerivedModel[] {
  return [...kept.values()]
    .flatMap(({ derived }) =>
      derived.gb12 === null ? [] : [{ derived, name: derived.name, capacity: derived.gb12 }],
    )
    .filter(({ capacity }) => capacity >= 32)
    .sort(byCapacity)
    .slice(0, PAGE)
    .map(({ derived }) => derived);
}

serveJson({
  model: (name) => {
    const model = kept.get(name);
    return { model: model ? { ...model.derived, measurements: { nodes: model.measurements } } : null };
  },
  models: (after) => {
    const from = after === null ? 0 : (place.get(after) ?? 0) + 1;
    const page = names.slice(from, from + PAGE);
    const nodes = page.map((name) => kept.get(name)?.derived);
    const pageInfo = { hasNextPage: from + PAGE < names.length, endCursor: page.at(-1) ?? null };
    return { models: { nodes, pageInfo } };
  },
  top: () => ({ models: { nodes: (top ??= largest()) } }),
  record: (recording) => {
    record(recording);
    top = null;
    const model = reader.model(recording.model);
    return { recordMeasurements: { model: model && keep(model).derived, userErrors: [] } };
  },
});
