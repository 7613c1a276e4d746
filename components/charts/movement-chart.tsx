'use client';

import { CartesianGrid, LabelList, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { ChartSlot } from './chart-slot';

/** One year: levels from 1 to 4, and the same in words; null where there is none. */
export type MovementPoint = {
  readonly year: number;
  readonly own: number | null;
  readonly ownWords: string | null;
  readonly release: number | null;
  readonly releaseWords: string | null;
};

type MovementChartProps = {
  label: string;
  points: readonly MovementPoint[];
  /** Where a year was measured otherwise than the one before. */
  breaks: readonly { readonly year: number; readonly label: string }[];
  /** What the levels 1, 2, 3 and 4 are called. */
  levels: readonly string[];
};

const releaseLabel = { offset: 10, className: 'chart-label', fill: 'var(--chart-text)' } as const;
const ownLabel = { ...releaseLabel, className: 'chart-label chart-own' } as const;

/** The release's figure stands above and the own below, unless the own is the higher: two near each other never overlap. */
function withSides(point: MovementPoint) {
  const { own, ownWords, release, releaseWords } = point;
  const ownHigher = own !== null && release !== null && own > release;
  return {
    ...point,
    ...{ ownAbove: ownHigher ? ownWords : null, ownBelow: ownHigher ? null : ownWords },
    ...{ releaseAbove: ownHigher ? null : releaseWords, releaseBelow: ownHigher ? releaseWords : null },
  };
}

/** Own level and the means of releases over the years. The lines differ in dash and mark, and not in colour alone. */
export function MovementChart({ label, points, breaks, levels }: MovementChartProps) {
  const years = points.map(({ year }) => year);
  return (
    <ChartSlot label={label} className="chart--movement">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={points.map(withSides)}
          margin={{ top: 24, right: 28, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--chart-line)" />
          <XAxis
            type="number"
            dataKey="year"
            domain={[Math.min(...years) - 0.6, Math.max(...years) + 0.6]}
            ticks={years}
            tickLine={false}
            tick={{ className: 'chart-label', fill: 'var(--chart-text)' }}
            stroke="var(--chart-line)"
          />
          <YAxis
            domain={[1, 4]}
            ticks={[1, 2, 3, 4]}
            tickFormatter={(level: number) => levels[level - 1] ?? ''}
            width={92}
            padding={{ bottom: 20 }}
            tickLine={false}
            tick={{ className: 'chart-label', fill: 'var(--chart-text)' }}
            stroke="var(--chart-line)"
          />
          {breaks.map((one) => (
            <ReferenceLine
              key={one.year}
              x={one.year - 0.5}
              stroke="var(--chart-text)"
              strokeDasharray="2 4"
              label={{ value: one.label, position: 'top', className: 'chart-label', fill: 'var(--chart-text)' }}
            />
          ))}
          <Line
            dataKey="release"
            stroke="var(--chart-group)"
            strokeWidth={2}
            strokeDasharray="6 4"
            dot={<SquareDot />}
            isAnimationActive={false}
          >
            <LabelList {...releaseLabel} dataKey="releaseAbove" position="top" />
            <LabelList {...releaseLabel} dataKey="releaseBelow" position="bottom" />
          </Line>
          <Line
            dataKey="own"
            stroke="var(--chart-country)"
            strokeWidth={3}
            dot={{ r: 5, fill: 'var(--chart-country)', stroke: 'var(--chart-ground)', strokeWidth: 1 }}
            isAnimationActive={false}
          >
            <LabelList {...ownLabel} dataKey="ownAbove" position="top" />
            <LabelList {...ownLabel} dataKey="ownBelow" position="bottom" />
          </Line>
        </LineChart>
      </ResponsiveContainer>
    </ChartSlot>
  );
}

/** recharts fills in the place; a year without a figure has none. */
function SquareDot({ cx, cy, value }: { cx?: number; cy?: number; value?: number | null }) {
  if (cx === undefined || cy === undefined || value == null) return null;
  return (
    <rect
      x={cx - 5}
      y={cy - 5}
      width={10}
      height={10}
      fill="var(--chart-ground)"
      stroke="var(--chart-group)"
      strokeWidth={2}
    />
  );
}
