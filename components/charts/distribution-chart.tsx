'use client';

import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { ChartSlot } from './chart-slot';
import { type DistributionRow, distributionSeries, type SeriesId } from './distribution-row';
import { DistributionStill } from './distribution-still';

type DistributionChartProps = { label: string; rows: readonly DistributionRow[] };

/** How a release's answers are distributed, with the kommune's own answer marked. */
export function DistributionChart({ label, rows }: DistributionChartProps) {
  const shown = distributionSeries.filter((id) => rows.some(({ shares }) => shares.some((share) => share.id === id)));
  return (
    <ChartSlot label={label} className="chart--distribution" still={<DistributionStill rows={rows} />}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={rows.map(toDatum)}
          layout="vertical"
          margin={{ top: 4, right: 104, bottom: 4, left: 0 }}
          barCategoryGap="22%"
          barGap={2}
          accessibilityLayer={false}
        >
          <Hatching />
          <XAxis type="number" domain={[0, 100]} hide />
          <YAxis
            type="category"
            dataKey="use"
            width={148}
            axisLine={{ className: 'chart-axis' }}
            tickLine={false}
            tick={<UseTick rows={rows} />}
          />
          {shown.map((id) => (
            <Bar
              key={id}
              dataKey={id}
              className={`chart-bar chart-bar--${id}`}
              fill={id === 'country' ? 'var(--chart-country)' : 'url(#chart-hatching)'}
              stroke={id === 'country' ? 'none' : 'var(--chart-group)'}
              maxBarSize={22}
              minPointSize={1}
              isAnimationActive={false}
            >
              <LabelList dataKey={`${id}Words`} position="right" className="chart-label" fill="var(--chart-text)" />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </ChartSlot>
  );
}

type Datum = { use: string } & { [key in SeriesId | `${SeriesId}Words`]?: number | string };

function toDatum({ use, shares }: DistributionRow): Datum {
  const datum: Datum = { use };
  for (const { id, percent, words } of shares) {
    datum[id] = percent;
    datum[`${id}Words`] = words;
  }
  return datum;
}

/** Lines instead of a second colour: the two series are told apart in greys and on paper too. */
function Hatching() {
  return (
    <defs>
      <pattern id="chart-hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--chart-ground)" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--chart-group)" strokeWidth="4" />
      </pattern>
    </defs>
  );
}

/** recharts fills in the place and the value. */
type UseTickProps = {
  rows: readonly DistributionRow[];
  x?: number;
  y?: number;
  payload?: { readonly value: string };
};

function UseTick({ rows, x = 0, y = 0, payload }: UseTickProps) {
  const row = rows.find(({ use }) => use === payload?.value);
  if (row === undefined) return null;
  return (
    <text
      x={x - 8}
      y={y}
      textAnchor="end"
      fill="var(--chart-text)"
      className={row.own === null ? undefined : 'chart-own'}
    >
      <tspan x={x - 8} dy={row.own === null ? '0.35em' : '-0.25em'}>
        {row.label}
      </tspan>
      {row.own === null ? null : (
        <tspan x={x - 8} dy="1.3em">
          ● {row.own}
        </tspan>
      )}
    </text>
  );
}
