import type { JSX } from 'preact';
import type { Evidence } from '../api/operations.generated.ts';
import { decimal } from './format.ts';

interface EvidenceBadgeProps {
  readonly evidence: Evidence;
  readonly factor: number | null;
}

const KINDS: Record<Evidence, { text: string; title: string }> = {
  MEASURED: { text: 'measured', title: 'This batch size itself was measured.' },
  INTERPOLATED: { text: 'interpolated', title: 'It lies between batch sizes that were measured.' },
  EXTRAPOLATED: { text: 'extrapolated', title: 'It lies outside the range that was measured.' },
  NONE: { text: 'unknown', title: 'Nothing is known about it.' },
};

/** The evidence of an answer, by word, shape and colour. */
export function EvidenceBadge({ evidence, factor }: EvidenceBadgeProps): JSX.Element {
  const { text, title } = KINDS[evidence];
  return (
    <span class={`badge ${evidence.toLowerCase()}`} title={title}>
      <span class="mark" aria-hidden="true" />
      {text}
      {factor !== null && ` ×${decimal(factor)}`}
    </span>
  );
}
