import { derivedModel } from './shared/derived.ts';
import { csvImporter } from './shared/importCsv.ts';
import { openDatabase } from './shared/openDatabase.ts';
import { serveJson } from './shared/serveJson.ts';
import { type SqlModel, sqlReader } from './shared/sqlReader.ts';
import { sqlWriter } from './shared/sqlWriter.ts';

const database = openDatabase();
const reader = sqlReader(database);
const record = sqlWriter(database);
const derived = ({ name, measured }: SqlModel) => derivedModel(name, measured);

serveJson({
  model: (name) => {
    const model = reader.model(name);
    return {
      model: model && { ...derived(model), measurements: { nodes: reader.measurements(model.id) } },
    };
  },
  models: (after) => {
    const { nodes, hasNextPage } = reader.models(after);
    const endCursor = nodes.at(-1)?.name ?? null;
    return { models: { nodes: nodes.map(derived), pageInfo: { hasNextPage, endCursor } } };
  },
  top: () => ({ models: { nodes: reader.top(12, 32).map(derived) } }),
  record: (recording) => {
    record(recording);
    const model = reader.model(recording.model);
    return { recordMeasurements: { model: model && derived(model), userErrors: [] } };
  },
  importCsv: csvImporter(database),
});
