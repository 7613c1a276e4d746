import type { KeyboardEvent } from 'react';
import { type Answer, answerLevel } from '@/lib/domain/answer';
import type { Point } from '@/lib/domain/layout/geometry';

export type RadarThumbProps = {
  number: number;
  name: string;
  answer: Answer | null;
  /** The answer in words. */
  valueText: string;
  at: Point;
  r: number;
  active: boolean;
  /** Null where the radar is only a picture. */
  controls: { onKeyDown: (event: KeyboardEvent) => void; onFocus: () => void } | null;
};

/** A technology's dot: a slider over the four rings, on the edge while it is in none. */
export function RadarThumb({ number, name, answer, valueText, at, r, active, controls }: RadarThumbProps) {
  const level = answerLevel(answer);
  const kind = level !== null ? 'placed' : answer === null ? 'blank' : 'other';
  const slider = controls && {
    role: 'slider',
    tabIndex: 0,
    'aria-label': name,
    'aria-valuemin': 0,
    'aria-valuemax': 4,
    'aria-valuenow': level ?? 0,
    'aria-valuetext': valueText,
    ...controls,
  };
  return (
    <g className={`fill-thumb fill-thumb--${kind}${active ? ' fill-thumb--active' : ''}`} {...slider}>
      <title>{`${name}: ${valueText}`}</title>
      <circle className="fill-thumb-focus" cx={at.x} cy={at.y} r={r + 4} />
      <circle className="fill-thumb-dot" cx={at.x} cy={at.y} r={r - 1} />
      <text
        className="radar-dot-number fill-thumb-number"
        x={at.x}
        y={at.y + r * 0.32}
        fontSize={r * 0.9}
        textAnchor="middle"
      >
        {number}
      </text>
    </g>
  );
}
