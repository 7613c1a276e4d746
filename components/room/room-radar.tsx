import { RadarLegend } from '@/components/radar/radar-legend';
import { RadarPicture } from '@/components/radar/radar-picture';
import type { Finding } from '@/lib/domain/finding';
import { layoutRadar, type PlottedTechnology } from '@/lib/domain/layout/layout-radar';
import { marksOfFindings } from '@/lib/domain/layout/radar-marks';
import { describeRadar } from '@/lib/text/describe-radar';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';

type RoomRadarProps = {
  technologies: readonly PlottedTechnology[];
  findings: ReadonlyMap<string, Finding>;
  /** What the room looks at. */
  highlight: { readonly id: string; readonly name: string };
  context: HeadlineContext;
  /** Nothing is placed on it, so that it does not lead the answers. */
  blank: boolean;
};

/** The radar beside what the room looks at, with that technology's slice marked. */
export function RoomRadar({ technologies, findings, highlight, context, blank }: RoomRadarProps) {
  const { locale, publisher, ringNames = null } = context;
  const { room, radar } = textOf(locale);
  const { screen } = room;
  const layout = layoutRadar(technologies);
  const marks = marksOfFindings(findings);
  return (
    <figure className="room-radar">
      <RadarPicture
        layout={layout}
        marks={marks}
        locale={locale}
        headline={null}
        title={screen.radarTitle(highlight.name)}
        description={
          blank ? screen.hiddenRadar : describeRadar(technologies, findings, { locale, publisher, ringNames })
        }
        ringNames={ringNames}
        highlight={highlight.id}
      />
      {blank ? (
        <p className="room-hint">{screen.hiddenRadar}</p>
      ) : (
        <RadarLegend
          layout={layout}
          marks={marks}
          locale={locale}
          publisher={publisher}
          // The room has no table beside the picture to send anybody to.
          arcs={{ arc: radar.reference(publisher), beside: screen.beside(publisher) }}
        />
      )}
    </figure>
  );
}
