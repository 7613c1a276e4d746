import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { radarColours } from '@/lib/domain/layout/mark-style';
import { type Locale, textOf } from '@/lib/text/locale';

type RadarFrameProps = { layout: RadarLayout; locale: Locale };

/** What never changes: the four rings, the lines between the categories, and the rings' names at twelve o'clock. */
export function RadarFrame({ layout, locale }: RadarFrameProps) {
  return (
    <g className="radar-frame">
      <RadarRings layout={layout} />
      <g className="radar-separators" stroke={radarColours.line} strokeWidth={1}>
        {layout.separators.map(({ from, to }) => (
          <line key={`${from.x} ${from.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        ))}
      </g>
      <g className="radar-ring-names" fill={radarColours.text} fontWeight={600} textAnchor="middle" letterSpacing={1}>
        {layout.ringNames.map(({ ring, x, baseline, fontSize }) => (
          <text key={ring} className="radar-ring-name" x={x} y={baseline} fontSize={fontSize}>
            {textOf(locale).words.rings[ring].toLocaleUpperCase(locale)}
          </text>
        ))}
      </g>
    </g>
  );
}

function RadarRings({ layout }: Pick<RadarFrameProps, 'layout'>) {
  const { center, radii } = layout;
  const outermostFirst = radii.bands.map((band, index) => ({ ...band, tint: radarColours.rings[index] })).reverse();
  return (
    <g className="radar-rings" stroke={radarColours.line} strokeWidth={1}>
      {outermostFirst.map(({ ring, outer, tint }) => (
        <circle
          key={ring}
          className={`radar-ring radar-ring--${ring}`}
          cx={center.x}
          cy={center.y}
          r={outer}
          fill={tint}
        />
      ))}
      <circle className="radar-middle" cx={center.x} cy={center.y} r={radii.hole} fill={radarColours.middle} />
    </g>
  );
}
