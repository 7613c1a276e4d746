import { RadarLabels } from '@/components/radar/radar-labels';
import { useOfLevel } from '@/lib/domain/answer';
import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { RadarMarks } from '@/lib/domain/layout/radar-marks';
import { ringLevel } from '@/lib/domain/ring';
import type { Locale } from '@/lib/text/locale';
import { showsNames } from './fill-size';
import type { FillText } from './fill-text';

type FillFrameProps = { layout: RadarLayout; locale: Locale; text: FillText };

const noMarks: RadarMarks = new Map();

/** The blank template: rings named by the kommune's own answers, since it is those that are placed here. */
export function FillFrame({ layout, locale, text }: FillFrameProps) {
  const { center, radii, separators, ringNames, technologies } = layout;
  const outermostFirst = radii.bands.map((band, index) => ({ ...band, tint: radarColours.rings[index] })).reverse();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus
    <g className="radar-frame" aria-hidden="true">
      <g className="radar-rings" stroke={radarColours.line} strokeWidth={1}>
        {outermostFirst.map(({ ring, outer, tint }) => (
          <circle key={ring} className="radar-ring" cx={center.x} cy={center.y} r={outer} fill={tint} />
        ))}
        <circle className="radar-middle" cx={center.x} cy={center.y} r={radii.hole} fill={radarColours.middle} />
      </g>
      <g className="radar-separators" stroke={radarColours.line} strokeWidth={1}>
        {separators.map(({ from, to }) => (
          <line key={`${from.x} ${from.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        ))}
      </g>
      <g className="radar-ring-names" fill={radarColours.text} fontWeight={600} textAnchor="middle">
        {ringNames.map(({ ring, x, baseline }) => {
          const use = useOfLevel(ringLevel(ring));
          return (
            <text key={ring} className="radar-ring-name" x={x} y={baseline} fontSize={9}>
              {use === null ? '' : text.words.answers[use].toLocaleUpperCase(locale)}
            </text>
          );
        })}
      </g>
      {showsNames(technologies.length) ? <RadarLabels layout={layout} marks={noMarks} /> : null}
    </g>
  );
}
