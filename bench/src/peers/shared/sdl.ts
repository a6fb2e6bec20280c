/** The part of our schema that the questions need, for the peers that speak GraphQL. */
export const SDL = `
type Query {
  model(name: String!): Model
  models(first: Int, after: String, filter: ModelFilter, orderBy: ModelOrder): ModelConnection!
}
type Mutation {
  recordMeasurements(input: RecordMeasurementsInput!): RecordMeasurementsPayload!
}
type Model {
  name: String!
  memoryPerImage: Float
  memoryModel: Float
  maxBatchSize(gb: Float!): Int
  measurements(first: Int): MeasurementConnection!
}
type ModelConnection { nodes: [Model!]! pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type MeasurementConnection { nodes: [Measurement!]! }
type Measurement { batchSize: Int! memoryMiB: Int }
input Budget { gb: Float }
input MaxBatchSizeFilter { budget: Budget! gte: Int! }
input ModelFilter { maxBatchSize: MaxBatchSizeFilter }
enum ModelOrderField { NAME MAX_BATCH_SIZE }
enum OrderDirection { ASC DESC }
input ModelOrder { field: ModelOrderField! direction: OrderDirection budget: Budget }
input RecordMeasurementsInput { model: String! conditions: Conditions! readings: [Reading!]! }
input Conditions {
  inputSize: Int! mode: String precision: String optimizer: String gpu: String
  framework: String frameworkVersion: String reading: String
}
input Reading { batchSize: Int! memoryMiB: Int! measuredAt: String! }
type RecordMeasurementsPayload { model: Model userErrors: [UserError!]! }
type UserError { message: String! }
`;
