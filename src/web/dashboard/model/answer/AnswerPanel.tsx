import type { JSX } from 'preact';
import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import type { Shared } from '../../share/shared.ts';
import { ShareMenu } from '../../share/ShareMenu.tsx';
import { EvidenceBadge } from '../../shared/EvidenceBadge.tsx';
import { count, mib } from '../../shared/format.ts';

interface AnswerPanelProps {
  readonly series: SeriesAnswerFragment;
  readonly share: () => Shared;
}

/** The safe batch size with its memory, evidence and explanation. */
export function AnswerPanel({ series, share }: AnswerPanelProps): JSX.Element {
  const { safeBatchSize, largestBatchSize, evidence, extrapolationFactor, explanation, atSafe } =
    series.capacity;
  return (
    <section class="panel answer" aria-labelledby="answer-title">
      <div class="head">
        <h2 id="answer-title">Safe batch size</h2>
        <ShareMenu share={share} />
      </div>
      <p>
        <span class="value">{count(safeBatchSize)}</span>{' '}
        <span class="quiet">
          {safeBatchSize === 0 ? 'not even one image safely fits' : 'images'}
          {largestBatchSize !== null && largestBatchSize > 0 && `, ${count(largestBatchSize)} at most`}
        </span>{' '}
        <EvidenceBadge evidence={evidence} factor={extrapolationFactor} />
      </p>
      {atSafe?.memoryMiB != null && (
        <p>
          Takes {mib(atSafe.memoryMiB)}, leaves {mib(atSafe.headroomMiB)} of the budget.
        </p>
      )}
      <p>{explanation}</p>
    </section>
  );
}
