import type { PortfolioFigure } from '@/lib/domain/release/field-portfolio';

const [width, height, pad] = [220, 22, 6];

/** The others' middle half as a box with the median in it, and the own number as a dot. The sentence beside it says the same. */
export function PortfolioStrip({ figure: { own, quartiles }, most }: { figure: PortfolioFigure; most: number }) {
  if (quartiles === null || most <= 0) return null;
  const at = (number: number) => pad + (number / most) * (width - 2 * pad);
  const { lower, median, upper } = quartiles;
  const middle = height / 2;
  return (
    <svg className="field-strip" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <line className="field-strip-line" x1={at(0)} y1={middle} x2={at(most)} y2={middle} />
      <rect
        className="field-strip-box"
        x={at(lower)}
        y={middle - 6}
        width={Math.max(1, at(upper) - at(lower))}
        height={12}
      />
      <line className="field-strip-median" x1={at(median)} y1={middle - 8} x2={at(median)} y2={middle + 8} />
      {own === null ? null : <circle className="field-strip-own" cx={at(own)} cy={middle} r={5} />}
    </svg>
  );
}
