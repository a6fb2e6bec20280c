import { Kind, type SelectionSetNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { OURS } from '../../bench/src/candidates/ours.ts';
import { POSTGRAPHILE } from '../../bench/src/candidates/postgraphile.ts';
import type { Request } from '../../bench/src/measure/httpClient.ts';
import type { Question } from '../../bench/src/questions/question.ts';

const CONDITIONS = {
  inputSize: 224,
  mode: 'TRAINING',
  precision: null,
  optimizer: null,
  gpu: 'A100',
  framework: null,
  frameworkVersion: null,
  reading: null,
} as const;
const READING = { batchSize: 4, memoryMiB: 1000, measuredAt: '2026-01-01T00:00:00.000Z' };
const QUESTIONS: readonly Question[] = [
  { kind: 'Q1', name: 'a' },
  { kind: 'Q2', after: null },
  { kind: 'Q3' },
  { kind: 'M1', model: { name: 'a', conditions: CONDITIONS }, reading: READING },
];

interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

describe('the requests to PostGraphile', () => {
  it.each(QUESTIONS)('$kind asks for the same names as batchfit', (question) => {
    expect(names(sent(POSTGRAPHILE.request(question)).query)).toEqual(
      names(sent(OURS.request(question)).query),
    );
  });

  it('poll by GET, as for batchfit', () => {
    const queryOf = ({ path }: Request): string => new URL(path, 'http://x').searchParams.get('query') ?? '';
    expect(POSTGRAPHILE.poll.method).toBe('GET');
    expect(names(queryOf(POSTGRAPHILE.poll))).toEqual(names(queryOf(OURS.poll)));
  });

  it('record the same reading under the same conditions', () => {
    const input = {
      model: 'a',
      ...CONDITIONS,
      batchSize: 4,
      memoryMib: 1000,
      measuredAt: READING.measuredAt,
    };
    expect(sent(POSTGRAPHILE.request(QUESTIONS[3] ?? { kind: 'Q3' })).variables).toEqual({ input });
  });

  it('include no import, and say why', () => {
    expect(POSTGRAPHILE.bulk).toBeNull();
    expect(POSTGRAPHILE.noBulk).toContain('no import');
  });
});

function sent({ body }: Request): Sent {
  return JSON.parse(body ?? '') as Sent;
}

/** The paths of the fields of the answer; without those of errors, which differ. */
function names(query: string): string[] {
  const within = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((one) => {
      if (one.kind !== Kind.FIELD) return [];
      const name = (one.alias ?? one.name).value;
      const inner = name === 'userErrors' ? undefined : one.selectionSet;
      return inner ? within(inner).map((rest) => `${name}.${rest}`) : [name];
    });
  return parse(query)
    .definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? within(one.selectionSet) : []))
    .sort();
}
