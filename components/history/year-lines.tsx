import { type LineFrame, placeOnLine } from '@/lib/domain/history-line';
import type { MethodBreak, YearCounts } from '@/lib/domain/history-years';
import { type Locale, textOf } from '@/lib/text/locale';

export type LinedYear = Pick<YearCounts, 'operating' | 'piloting'> & {
  readonly year: number;
  readonly break: MethodBreak;
};

type YearLinesProps = { locale: Locale; years: readonly LinedYear[] };

const width = 640;
const height = 210;
const frame: LineFrame = { left: 30, right: width - 130, top: 36, bottom: height - 36 };
const uses = ['operating', 'piloting'] as const;

/** Two lines over the years, drawn on the server; the table beside them says the same. */
export function YearLines({ locale, years }: YearLinesProps) {
  const { years: text } = textOf(locale).history;
  const description = years.map(({ year, operating, piloting }) => text.point(year, operating, piloting)).join(' ');
  return (
    <svg
      className="history-lines"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="history-lines-title"
      aria-describedby="history-lines-description"
    >
      <title id="history-lines-title">{text.pictureTitle}</title>
      <desc id="history-lines-description">{description}</desc>
      <line className="history-axis" x1={frame.left} y1={frame.bottom} x2={frame.right} y2={frame.bottom} />
      <Years years={years} />
      {uses.map((use) => (
        <UseLine key={use} use={use} years={years} name={text[use]} />
      ))}
    </svg>
  );
}

function scaleOf(years: readonly LinedYear[]) {
  const most = Math.max(1, ...years.flatMap(({ operating, piloting }) => [operating, piloting]));
  return { years: years.map(({ year }) => year), most };
}

/** The years under the axis, and a broken upright line where the edition or the method changes. */
function Years({ years }: Pick<YearLinesProps, 'years'>) {
  const scale = scaleOf(years);
  const at = (year: number) => placeOnLine({ year, value: 0 }, scale, frame).x;
  return (
    <>
      {years.map(({ year }) => (
        <text key={year} className="history-lines-year" x={at(year)} y={height - 12} textAnchor="middle">
          {year}
        </text>
      ))}
      {years.map((one, index) => {
        const before = years[index - 1];
        if (before === undefined || one.break === 'none') return null;
        const x = (at(before.year) + at(one.year)) / 2;
        return <line key={one.year} className="history-break" x1={x} y1={frame.top} x2={x} y2={frame.bottom} />;
      })}
    </>
  );
}

/** The number stands above the upper line's point and below the lower one's, so that the two never meet. */
function isUpper(use: 'operating' | 'piloting', { operating, piloting }: LinedYear): boolean {
  return use === 'operating' ? operating >= piloting : piloting > operating;
}

type UseLineProps = { use: (typeof uses)[number]; years: readonly LinedYear[]; name: string };

function UseLine({ use, years, name }: UseLineProps) {
  const scale = scaleOf(years);
  const points = years.map((one) => ({ ...one, ...placeOnLine({ year: one.year, value: one[use] }, scale, frame) }));
  const last = points.at(-1);
  return (
    <g className={`history-line history-line--${use}`}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map((point) => (
        <g key={point.year}>
          <circle cx={point.x} cy={point.y} r={5} />
          <text x={point.x} y={point.y + (isUpper(use, point) ? -10 : 24)} textAnchor="middle">
            {point[use]}
          </text>
        </g>
      ))}
      {last === undefined ? null : (
        <text className="history-lines-name" x={last.x + 18} y={last.y + 5}>
          {name}
        </text>
      )}
    </g>
  );
}
