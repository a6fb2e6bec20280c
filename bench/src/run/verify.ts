import { HttpClient } from '../measure/httpClient.ts';
import { difference } from '../questions/difference.ts';
import type { Contestant } from './contestant.ts';
import { CannotAnswer, dataOf } from './dataOf.ts';

const SAMPLES = { Q1: 20, Q2: 5, Q3: 1, M1: 5 } as const;
type Kind = keyof typeof SAMPLES;

/**
 * Asks all contestants the same questions. One that cannot answer a question is left out of it.
 * @throws if two answer differently.
 */
export async function verify(contestants: readonly Contestant[]): Promise<void> {
  for (const kind of Object.keys(SAMPLES) as Kind[]) {
    let expected: { readonly title: string; readonly answers: readonly unknown[] } | null = null;
    for (const contestant of contestants) {
      const { title } = contestant.candidate;
      const answers = await sample(contestant, kind);
      if (answers === null) continue;
      const found = expected && difference(expected.answers, answers);
      if (found)
        throw new Error(`${kind}: ${title} answers differently from ${expected?.title ?? ''}: ${found}`);
      expected ??= { title, answers };
    }
  }
}

async function sample(contestant: Contestant, kind: Kind): Promise<unknown[] | null> {
  const { server, requests, skipped } = contestant;
  const client = new HttpClient(server.port);
  try {
    const answers: unknown[] = [];
    for (let i = 0; i < SAMPLES[kind]; i += 1)
      answers.push(dataOf((await client.send(requests.next(kind))).body));
    return answers;
  } catch (error) {
    skipped.set(kind, reason(error, contestant));
    if (kind === 'M1') skipped.set('mix', 'it does not answer M1');
    return null;
  } finally {
    client.close();
  }
}

/** Why a contestant does not answer, in one line. */
export function reason(error: unknown, { server }: Contestant): string {
  const death = server.death();
  if (death !== null) return `it died: ${/(?:FATAL|Error).*/.exec(death)?.[0] ?? death.slice(-200)}`;
  const text = error instanceof Error ? error.message : String(error);
  return `${error instanceof CannotAnswer ? 'it says' : 'it failed'}: ${text.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
}
