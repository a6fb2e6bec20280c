import { derivedModel } from './shared/derived.ts';
import type { MeasuredModel } from './shared/resolvers.ts';
import { serveJson } from './shared/serveJson.ts';
import { sqlSource } from './shared/sqlSource.ts';

const source = sqlSource();
const derived = ({ name, measured }: MeasuredModel) => derivedModel(name, measured);

serveJson({
  model: (name) => {
    const model = source.model(name);
    return { model: model && { ...derived(model), measurements: { nodes: source.measurements(model.id) } } };
  },
  models: (after) => {
    const { nodes, pageInfo } = source.models(after);
    return { models: { nodes: nodes.map(derived), pageInfo } };
  },
  top: () => ({ models: { nodes: source.top(12, 32).map(derived) } }),
  record: (recording) => {
    const model = source.record(recording);
    return { recordMeasurements: { model: model && derived(model), userErrors: [] } };
  },
  importCsv: source.importCsv,
});
