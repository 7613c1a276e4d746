import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { RadarHeadline } from '@/lib/text/describe-radar';

type HeadlineTextProps = { layout: RadarLayout; headline: RadarHeadline };

/** The headline, sized to the empty middle. */
export function HeadlineText({ layout: { center, radii }, headline }: HeadlineTextProps) {
  const figure = Math.min(radii.hole * 0.38, 44);
  const line = Math.max(10.5, Math.min(radii.hole * 0.127, 14));
  return (
    <g className="radar-headline" textAnchor="middle" fill={radarColours.strongText}>
      <text x={center.x} y={center.y - figure * 0.06} fontSize={figure} fontWeight={600}>
        {headline.figure}
        <tspan fontSize={figure * 0.5} fontWeight={400} dx={figure * 0.14}>
          {headline.of}
        </tspan>
      </text>
      {headline.lines.map((text, index) => (
        <text
          key={text}
          className="radar-headline__line"
          x={center.x}
          y={center.y + figure * 0.06 + line * 1.35 * (index + 1)}
          fontSize={line}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
