import type { Answer } from '@/lib/domain/answer';
import { useBar } from '@/lib/domain/layout/use-bar';
import type { AnswerCounts } from '@/lib/domain/release/answer-counts';

type DistributionBarProps = {
  counts: AnswerCounts;
  /** The own answer has a dot under its part. */
  own: Answer | null;
};

const width = 160;
const height = 12;

/** The others' answers as one stacked bar; the words beside it say the same, so that it says nothing to who listens. */
export function DistributionBar({ counts, own }: DistributionBarProps) {
  const parts = useBar(counts, width);
  const mine = parts.find(({ use }) => use === own);
  return (
    <svg className="field-bar" viewBox={`0 0 ${width} 20`} width={width} height={20} aria-hidden="true">
      {parts
        .filter(({ length }) => length > 0)
        .map(({ use, start, length }) => (
          <rect key={use} className={`field-bar-${use}`} x={start} y={0} width={length} height={height} />
        ))}
      <rect className="field-bar-edge" x={0.5} y={0.5} width={width - 1} height={height - 1} />
      {mine === undefined ? null : (
        <circle className="field-bar-own" cx={mine.start + mine.length / 2} cy={16.5} r={3.2} />
      )}
    </svg>
  );
}
