/**
 * What looking at one item costs, in units of cost, where only the data decide how many there are. One unit is
 * 2.5 to 3.3 µs of one core. Measured with 20,000 models; `npm run bench` asks the dearest operation that is accepted.
 */
export const PRICE = {
  /** Of a list of models: an order by a number, by a text, or a filter of either kind. */
  orderByNumber: 0.015,
  orderByText: 0.2,
  filterByNumber: 0.03,
  filterByText: 0.05,
  /** The largest, or the safe batch size of a model for a filter or an order, and the evidence of the latter. */
  maxBatchSize: 0.025,
  // More than columns take for all models; without columns, for the models that are named, less.
  safeBatchSize: 0.16,
  evidence: 0.1,
  /** A batch size of a series that has many, for each question to the series. */
  point: 0.01,
  /** A card: its names for a filter, or its safe batch size. */
  cardByName: 0.1,
  cardThatFits: 0.4,
  /** A series of a model, for each condition that a filter asks. */
  seriesByCondition: 0.05,
  /** A figure of a source for its audit, which is done in slices. */
  auditedFigure: 0.2,
  /** A character of a free text, such as a note, in an answer. */
  character: 1 / 200,
} as const;
