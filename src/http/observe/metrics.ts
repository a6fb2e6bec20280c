import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { FrequentNames } from './frequentNames.ts';
import type { OperationFacts } from './operationFacts.ts';

/** Operation names with series of their own. Clients choose the names, and each takes memory. */
const MAX_NAMES = 100;

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Values that are read when the metrics are scraped. */
export interface MetricSources {
  readonly catalogue: () => { readonly models: number; readonly series: number };
  readonly activeTokens: () => number;
}

/** The metrics of one application, in a registry of its own, since several may run in one process. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests: Counter<'operation' | 'outcome'>;
  readonly #seconds: Histogram<'operation'>;
  readonly #cost: Histogram;
  readonly #database: Histogram<'query'>;
  readonly #refreshes: Counter;
  readonly #names = new FrequentNames(MAX_NAMES, (name) => {
    this.#forget(name);
  });
  /** The outcomes of each operation that have a counter. */
  readonly #outcomes = new Map<string, Set<string>>();

  constructor(sources: MetricSources) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#requests = new Counter({
      name: 'batchfit_requests_total',
      help: 'Requests by operation and outcome: ok, the first error code, or the status.',
      labelNames: ['operation', 'outcome'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'batchfit_request_seconds',
      help: 'How long requests took.',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    });
    this.#cost = new Histogram({
      name: 'batchfit_operation_cost',
      help: 'What operations cost.',
      buckets: [1, 10, 100, 1000, 10_000, 100_000],
      registers,
    });
    this.#database = new Histogram({
      name: 'batchfit_database_seconds',
      help: 'How long questions to the database took, and writes with their wait for others.',
      labelNames: ['query'],
      buckets: [0.00001, 0.0001, ...SECONDS],
      registers,
    });
    this.#refreshes = new Counter({
      name: 'batchfit_catalogue_refreshes_total',
      help: 'How often the catalogue was read anew.',
      registers,
    });
    const gauge = (name: string, help: string, value: () => number): void => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value());
        },
      });
    };
    gauge('batchfit_catalogue_models', 'Models in the catalogue.', () => sources.catalogue().models);
    gauge('batchfit_catalogue_series', 'Series in the catalogue.', () => sources.catalogue().series);
    gauge('batchfit_active_tokens', 'Tokens that may write.', sources.activeTokens);
  }

  request(route: string, status: number, seconds: number, { name, cost, codes = [] }: OperationFacts): void {
    const operation = name === undefined ? route : this.#names.use(name, performance.now()) ? name : 'other';
    const outcome = codes[0] ?? (status < 400 ? 'ok' : String(status));
    this.#requests.inc({ operation, outcome });
    if (name === operation) this.#outcomesOf(name).add(outcome);
    this.#seconds.observe({ operation }, seconds);
    if (cost !== undefined) this.#cost.observe(cost);
  }

  database(query: string, seconds: number): void {
    this.#database.observe({ query }, seconds);
    if (query === 'readCommit') this.#refreshes.inc();
  }

  #outcomesOf(name: string): Set<string> {
    const known = this.#outcomes.get(name) ?? new Set();
    this.#outcomes.set(name, known);
    return known;
  }

  #forget(operation: string): void {
    for (const outcome of this.#outcomesOf(operation)) this.#requests.remove({ operation, outcome });
    this.#outcomes.delete(operation);
    this.#seconds.remove({ operation });
  }
}
