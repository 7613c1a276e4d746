import type { MarkKind } from '@/lib/domain/layout/mark-kind';
import { markShapes, outlineWidth } from '@/lib/domain/layout/mark-shape';
import { kindStyle } from './finding-style';

type FindingSymbolProps = { kind: MarkKind; x: number; y: number };

/** A finding's sign inside a larger picture, its middle at x and y, 12 units across. */
export function FindingSymbol({ kind, x, y }: FindingSymbolProps) {
  const { colour, className } = kindStyle(kind);
  const { filled, outlined } = markShapes[kind];
  return (
    <g className={className} transform={`translate(${x} ${y})`}>
      <g className="radar-symbol">
        {filled === '' ? null : <path className="radar-fill" d={filled} fill={colour} />}
        {outlined === '' ? null : (
          <path
            className="radar-stroke"
            d={outlined}
            fill="none"
            stroke={colour}
            strokeWidth={outlineWidth}
            strokeLinejoin="round"
          />
        )}
      </g>
    </g>
  );
}
