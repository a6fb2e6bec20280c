import { conditionsKey } from '../../../../domain/series/conditions.ts';
import type { FilledIn, ImportSeries } from '../../../tableImport.ts';
import type { Transaction } from '../../connection/writer.ts';
import { storedTimestamp } from '../../read/values.ts';
import { inSlices } from '../inSlices.ts';
import { lastId } from './lastId.ts';

/**
 * The ids of the series of an import, in their order. New ones are created; an unknown pool size is filled in. The first
 * series of a model without a default one becomes it.
 * @param mayFillIn whether series that exist may be changed.
 */
export async function importSeries(
  tx: Transaction,
  series: readonly ImportSeries[],
  models: ReadonlyMap<string, number>,
  mayFillIn: boolean,
): Promise<{ ids: readonly number[]; created: number; filledIn: readonly FilledIn[] }> {
  const ids: number[] = [];
  const filledIn: FilledIn[] = [];
  let created = 0;
  const lastBefore = await lastId(tx, 'Series');
  await inSlices(series, async (slice) => {
    const rows = slice.map(({ model, conditions, poolSize }) => ({
      ...conditions,
      modelId: models.get(model),
      conditionsKey: conditionsKey(conditions),
      poolSize,
    }));
    const json = JSON.stringify(rows);
    created += await tx.$executeRaw`
      INSERT INTO Series (modelId, conditionsKey, inputSize, poolSize, mode, precision, optimizer, gpuId, framework,
        frameworkVersion, reading, createdAt)
      SELECT value->>'modelId', value->>'conditionsKey', value->>'inputSize', value->>'poolSize', value->>'mode',
        value->>'precision', value->>'optimizer', value->>'gpuId', value->>'framework', value->>'frameworkVersion',
        value->>'reading', ${storedTimestamp(new Date())}
      FROM json_each(${json}) WHERE TRUE ORDER BY key ON CONFLICT (modelId, conditionsKey) DO NOTHING`;
    const unknown = await tx.$queryRaw<{ id: number | bigint; index: number | bigint }[]>`
      SELECT s.id, min(n.key) AS "index" FROM json_each(${json}) n
      JOIN Series s ON s.modelId = n.value->>'modelId' AND s.conditionsKey = n.value->>'conditionsKey'
      WHERE s.poolSize IS NULL AND n.value->>'poolSize' IS NOT NULL AND s.id > ${mayFillIn ? 0 : lastBefore}
      GROUP BY s.id`;
    const told = unknown.map(({ id, index }) => ({ id: Number(id), series: slice[Number(index)] }));
    if (told.length > 0) {
      const sizes = told.map(({ id, series }) => ({ id, poolSize: series?.poolSize }));
      await tx.$executeRaw`
        UPDATE Series SET poolSize = n.value->>'poolSize' FROM json_each(${JSON.stringify(sizes)}) n
        WHERE Series.id = n.value->>'id'`;
      // The other series are new; a later row of the table gave their pool size.
      for (const { id, series } of told) if (id <= lastBefore) filledIn.push(factOf(series));
    }
    const found = await tx.$queryRaw<{ id: number | bigint }[]>`
      SELECT s.id FROM json_each(${json}) n
      JOIN Series s ON s.modelId = n.value->>'modelId' AND s.conditionsKey = n.value->>'conditionsKey'
      ORDER BY n.key`;
    const first = found.map(({ id }) => Number(id));
    await tx.$executeRaw`
      UPDATE Model SET defaultSeriesId = (
        SELECT s.id FROM json_each(${JSON.stringify(first)}) n JOIN Series s ON s.id = n.value
        WHERE s.modelId = Model.id ORDER BY n.key LIMIT 1)
      WHERE defaultSeriesId IS NULL AND id IN (SELECT value->>'modelId' FROM json_each(${json}))`;
    for (const id of first) ids.push(id);
  });
  return { ids, created, filledIn };
}

function factOf(series: ImportSeries | undefined): FilledIn {
  return { model: series?.model ?? '', fact: 'POOL_SIZE', value: String(series?.poolSize) };
}
