'use client';

import { Area, AreaChart, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { ChartSlot } from './chart-slot';

/** How many there were at the end of a month, and what the month is called. */
export type FunnelPoint = { readonly month: string; readonly count: number };

type FunnelChartProps = {
  label: string;
  /** Oldest first. */
  points: readonly FunnelPoint[];
  /** The highest count of all the charts that stand together: they share one scale. */
  most: number;
  /** The same as the language writes it. */
  mostWords: string;
};

/** How many initiatives stood in one phase, month by month. One of several alike, so that no two lines cover each other. */
export function FunnelChart({ label, points, most, mostWords }: FunnelChartProps) {
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <ChartSlot label={label} className="chart--funnel">
      <ResponsiveContainer width="100%" height="100%">
        <AreaChart data={[...points]} margin={{ top: 8, right: 10, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <XAxis
            dataKey="month"
            ticks={[first.month, last.month]}
            interval={0}
            tickLine={false}
            tick={<EdgeTick first={first.month} />}
            stroke="var(--chart-line)"
          />
          <YAxis
            domain={[0, most]}
            ticks={[0, most]}
            width={mostWords.length > 3 ? 48 : 30}
            tickFormatter={(count: number) => (count === most ? mostWords : String(count))}
            allowDecimals={false}
            tickLine={false}
            tick={{ className: 'chart-label', fill: 'var(--chart-text)' }}
            stroke="var(--chart-line)"
          />
          <Area
            dataKey="count"
            type="linear"
            stroke="var(--chart-country)"
            strokeWidth={2}
            fill="var(--chart-fill)"
            fillOpacity={1}
            isAnimationActive={false}
          />
          <ReferenceDot x={last.month} y={last.count} r={4} fill="var(--chart-country)" stroke="var(--chart-ground)" />
        </AreaChart>
      </ResponsiveContainer>
    </ChartSlot>
  );
}

/** recharts fills in the place and the value. The first month begins at its tick and the last ends there: neither is cut off. */
function EdgeTick({
  first,
  x = 0,
  y = 0,
  payload,
}: {
  first: string;
  x?: number;
  y?: number;
  payload?: { value: string };
}) {
  return (
    <text
      className="chart-label"
      x={x}
      y={y}
      dy={12}
      textAnchor={payload?.value === first ? 'start' : 'end'}
      fill="var(--chart-text)"
    >
      {payload?.value}
    </text>
  );
}
