import { HttpClient } from '../measure/httpClient.ts';
import { ask } from '../measure/ask.ts';
import { CannotAnswer, dataOf } from '../questions/dataOf.ts';
import { difference } from '../questions/difference.ts';
import type { Contestant } from './contestant.ts';

const KINDS = ['Q1', 'Q2', 'Q3', 'M1'] as const;
const SAMPLES = { Q1: 20, Q2: 5, Q3: 1, M1: 5 };

/**
 * Asks all contestants the same before anything is measured.
 * Who says that it cannot answer is left out of that question.
 * @throws for two that answer differently.
 */
export async function verify(contestants: readonly Contestant[]): Promise<void> {
  for (const kind of KINDS) {
    let expected: { readonly title: string; readonly answers: readonly unknown[] } | null = null;
    for (const contestant of contestants) {
      const { title } = contestant.candidate;
      const answers = await sample(contestant, kind);
      if (answers === null) continue;
      const found = expected && difference(expected.answers, answers);
      if (found) throw new Error(`${kind}: ${title} does not answer as ${expected?.title ?? ''}: ${found}`);
      expected ??= { title, answers };
    }
  }
}

async function sample(contestant: Contestant, kind: (typeof KINDS)[number]): Promise<unknown[] | null> {
  const { server, requests, skipped } = contestant;
  const client = new HttpClient(server.port);
  try {
    const answers: unknown[] = [];
    for (let i = 0; i < SAMPLES[kind]; i += 1) {
      const { body } = await client.send(requests.next(kind));
      answers.push(dataOf(body));
    }
    return answers;
  } catch (error) {
    skipped.set(kind, reason(error, contestant));
    if (kind === 'M1') skipped.set('mix', 'it does not answer M1');
    return null;
  } finally {
    client.close();
  }
}

/** In one line, why a contestant does not answer. */
export function reason(error: unknown, { server }: Contestant): string {
  const death = server.death();
  if (death !== null) return `it died: ${/(?:FATAL|Error).*/.exec(death)?.[0] ?? death.slice(-200)}`;
  const text = error instanceof Error ? error.message : String(error);
  return `${error instanceof CannotAnswer ? 'it says' : 'it failed'}: ${text.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
}

/** The ETag that a poll has: asked for anew, since writes come between. */
export async function etagOf({ server, candidate }: Contestant): Promise<string | null> {
  return (await ask(server.port, candidate.poll)).etag;
}
