import { Fragment } from 'react';
import type { RingNames } from '@/lib/domain/edition-ring-names';
import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { fullSize } from '@/lib/domain/layout/layout-size';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { RadarMarks } from '@/lib/domain/layout/radar-marks';
import { radarScene } from '@/lib/domain/layout/radar-scene';
import type { RadarHeadline } from '@/lib/text/describe-radar';
import { type Locale, textOf } from '@/lib/text/locale';
import { RadarHighlight } from './radar-highlight';
import { ScenePart } from './scene-part';

type RadarPictureProps = {
  layout: RadarLayout;
  marks: RadarMarks;
  locale: Locale;
  /** Null leaves the middle empty. */
  headline: RadarHeadline | null;
  title: string;
  /** Tells what the picture shows, for whoever does not see it; `describeRadar` writes it. */
  description: string;
  /** Different for each radar on a page. */
  id?: string;
  /** The edition's own names of the rings, in the page's language; the usual ones when left out. */
  ringNames?: RingNames | null;
  /** Paints the ground white: for a file that may be shown on any ground. */
  onPaper?: boolean;
  /** The technology whose slice is marked: what a room looks at. */
  highlight?: string | null;
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
export function RadarSvg({
  layout,
  marks,
  locale,
  headline,
  id = 'radar',
  highlight = null,
  ...props
}: RadarPictureProps) {
  const { width, height } = layout.size;
  const ringNames = props.ringNames ?? textOf(locale).words.rings;
  const scene = radarScene({ layout, marks, ringNames, headline });
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
      {scene.groups.map((part, index) => (
        <Fragment key={part.role}>
          <ScenePart part={part} />
          {index === 0 && highlight !== null ? <RadarHighlight layout={layout} technologyId={highlight} /> : null}
        </Fragment>
      ))}
    </svg>
  );
}
