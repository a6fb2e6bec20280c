import type { Candidate } from '../candidates/candidate.ts';
import { seededRandom } from '../dataset/random.ts';
import { type Request, wireRequest } from '../measure/httpClient.ts';
import type { MeasuredModel } from './measuredModel.ts';
import type { Question, Workload } from './question.ts';

/** 9 Q1, 9 Q2 and 2 M1. */
const MIX: readonly Question['kind'][] = Array.from({ length: 20 }, (_, i) =>
  i % 10 === 9 ? 'M1' : (i + Number(i > 9)) % 2 === 0 ? 'Q1' : 'Q2',
);

/** The sequence of questions to one candidate, the same for all candidates. */
export class Requests {
  readonly #candidate: Candidate;
  readonly #models: readonly MeasuredModel[];
  readonly #prepared: Record<'Q1' | 'Q2' | 'Q3' | 'safe', readonly Buffer[]>;
  readonly #turn = { Q1: 0, Q2: 0, Q3: 0, safe: 0, M1: 0, mix: 0 };
  readonly #random = seededRandom(1);

  /** @param cursors of the pages of Q2, as this candidate gave them. */
  constructor(candidate: Candidate, models: readonly MeasuredModel[], cursors: readonly (string | null)[]) {
    this.#candidate = candidate;
    this.#models = models;
    const prepare = (questions: readonly Question[]): Buffer[] =>
      questions.map((question) => wireRequest(candidate.request(question)));
    this.#prepared = {
      Q1: prepare(models.map(({ name }) => ({ kind: 'Q1', name }))),
      Q2: prepare(cursors.map((after) => ({ kind: 'Q2', after }))),
      Q3: prepare([{ kind: 'Q3' }]),
      safe: candidate.safe ? [wireRequest(candidate.safe)] : [],
    };
  }

  /** @param etag for a poll; null polls without If-None-Match. */
  next(workload: Workload, etag: string | null = null): Buffer {
    switch (workload) {
      case 'M1':
        return wireRequest(this.#recording());
      case 'mix':
        return this.next(cycle(MIX, this.#turn.mix++));
      case 'poll': {
        const { poll } = this.#candidate;
        const condition = etag === null ? {} : { 'if-none-match': etag };
        return wireRequest({ ...poll, headers: { ...poll.headers, ...condition } });
      }
      default:
        return cycle(this.#prepared[workload], this.#turn[workload]++);
    }
  }

  #recording(): Request {
    const turn = this.#turn.M1++;
    const model = cycle(this.#models, turn * 7);
    const batchSize = 2 ** this.#random.whole(0, 4);
    const memoryMiB = 1000 + Math.round(this.#random.between(100, 140) * batchSize);
    const measuredAt = new Date(Date.UTC(2026, 0, 1) + turn * 1000).toISOString();
    return this.#candidate.request({ kind: 'M1', model, reading: { batchSize, memoryMiB, measuredAt } });
  }
}

function cycle<T>(items: readonly T[], turn: number): T {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('There is nothing to ask.');
  return item;
}
