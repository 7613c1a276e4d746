import type { RadarLayout, TechnologyLayout } from '@/lib/domain/layout/layout-radar';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { Arc } from '@/lib/domain/layout/place-mark';
import type { RadarFindings } from '@/lib/domain/layout/radar-findings';
import { arcWidth } from '@/lib/domain/layout/ring-radii';
import { type FindingStyle, findingStyle, kindStyle } from './finding-style';

type RadarMarksProps = { layout: RadarLayout; findings: RadarFindings };

/** Dots, arcs and what joins them: all whiskers lowest, then connectors, arcs, and the dots on top. */
export function RadarMarks({ layout, findings }: RadarMarksProps) {
  const items = layout.technologies.map((technology) => ({
    technology,
    style: styleOf(technology.id, findings),
  }));
  return (
    <g className="radar-marks">
      {items.map(({ technology }) => (
        <Whisker key={technology.id} technology={technology} />
      ))}
      {items.map(({ technology, style }) => (
        <Connector key={technology.id} technology={technology} style={style} />
      ))}
      {layout.technologies.map(({ id, arc }) => (arc === null ? null : <ReferenceArc key={id} arc={arc} />))}
      {items.map(({ technology, style }) => (
        <RadarDot key={technology.id} technology={technology} style={style} />
      ))}
    </g>
  );
}

/** Without a finding, as while filling in, a dot is drawn like any placed one, in the neutral colour. */
function styleOf(id: string, findings: RadarFindings): FindingStyle {
  const finding = findings.get(id);
  return finding === undefined ? kindStyle('aligned') : findingStyle(finding);
}

function Whisker({ technology: { whisker } }: { technology: TechnologyLayout }) {
  if (whisker === null) return null;
  const { from, to } = whisker;
  return (
    <line
      className="radar-whisker"
      {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
      stroke={radarColours.whisker}
      strokeWidth={1.4}
      strokeDasharray="1.4 3"
    />
  );
}

type StyledProps = { technology: TechnologyLayout; style: FindingStyle };

function Connector({ technology: { connector }, style }: StyledProps) {
  if (connector === null) return null;
  const { from, to } = connector;
  return (
    <g className={style.className}>
      <line
        className="radar-connector radar-stroke"
        {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
        stroke={style.colour}
        strokeWidth={style.strong ? 3 : 1.5}
      />
    </g>
  );
}

function ReferenceArc({ arc }: { arc: Arc }) {
  const { from, to, radius } = arc;
  return (
    <path
      className="radar-arc"
      d={`M ${from.x} ${from.y} A ${radius} ${radius} 0 0 1 ${to.x} ${to.y}`}
      fill="none"
      stroke={radarColours.arc}
      strokeWidth={arcWidth}
      {...(arc.borderline ? { strokeDasharray: '4 3' } : {})}
    />
  );
}

/** The kommune's own dot with its number. */
export function RadarDot({ technology: { dot, number }, style }: StyledProps) {
  if (dot === null) return null;
  const fontSize = dot.r * 0.92;
  return (
    <g className={`${style.className} ${style.filled ? 'radar-dot' : 'radar-dot radar-dot--hollow'}`}>
      {style.filled ? (
        <circle className="radar-fill" cx={dot.x} cy={dot.y} r={dot.r} fill={style.colour} />
      ) : (
        <circle
          className="radar-hollow radar-stroke"
          {...{ cx: dot.x, cy: dot.y, r: dot.r - 1 }}
          fill={radarColours.middle}
          stroke={style.colour}
          strokeWidth={2}
        />
      )}
      <text
        className="radar-dot-number"
        x={dot.x}
        y={dot.y + fontSize * 0.35}
        fontSize={fontSize}
        fontWeight={600}
        textAnchor="middle"
        fill={style.filled ? radarColours.middle : radarColours.strongText}
      >
        {number}
      </text>
    </g>
  );
}
