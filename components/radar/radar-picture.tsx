import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { fullSize } from '@/lib/domain/layout/layout-size';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { RadarFindings } from '@/lib/domain/layout/radar-findings';
import { radarScene } from '@/lib/domain/layout/radar-scene';
import type { RadarHeadline } from '@/lib/text/describe-radar';
import { type Locale, textOf } from '@/lib/text/locale';
import { ScenePart } from './scene-part';

type RadarPictureProps = {
  layout: RadarLayout;
  findings: RadarFindings;
  locale: Locale;
  /** Null leaves the middle empty. */
  headline: RadarHeadline | null;
  title: string;
  /** Tells what the picture shows, for whoever does not see it; `describeRadar` writes it. */
  description: string;
  /** Different for each radar on a page. */
  id?: string;
  /** Paints the ground white: for a file that may be shown on any ground. */
  onPaper?: boolean;
};

/** The radar on a page: fills the width it is given; on a narrow screen names give way to numbers. */
export function RadarPicture(props: RadarPictureProps) {
  const size = props.layout.size.width >= fullSize.width ? 'full' : 'compact';
  return (
    <div className={`radar radar--${size}`}>
      <RadarSvg {...props} />
    </div>
  );
}

/** The picture alone, complete without any style sheet. */
export function RadarSvg({ layout, findings, locale, headline, id = 'radar', ...props }: RadarPictureProps) {
  const { width, height } = layout.size;
  const scene = radarScene({ layout, findings, ringNames: textOf(locale).words.rings, headline });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="radar-svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      fontFamily="'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif"
    >
      <title id={`${id}-title`}>{props.title}</title>
      <desc id={`${id}-description`}>{props.description}</desc>
      {props.onPaper === true ? <rect width={width} height={height} fill={radarColours.middle} /> : null}
      {scene.groups.map((part) => (
        <ScenePart key={part.role} part={part} />
      ))}
    </svg>
  );
}
