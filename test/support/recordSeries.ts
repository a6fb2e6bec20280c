/** Records one series of a model over the API of a running server, and makes the model where it is not there. */
export async function recordSeries(
  url: string,
  model: string,
  conditions: object,
  readings: readonly object[],
): Promise<void> {
  const input = { model, createModel: {}, conditions, readings };
  const query =
    'mutation ($input: RecordMeasurementsInput!) { recordMeasurements(input: $input) { userErrors { message } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer = await response.text();
  if (answer.trim() !== '{"data":{"recordMeasurements":{"userErrors":[]}}}')
    throw new Error(`Not recorded: ${answer}`);
}
