import type { RadarLayout } from './layout-radar';
import { radarColours } from './mark-style';
import type { SceneGroup, SceneHeadline } from './scene';
import { groupOf, textOf } from './scene-parts';

/** The headline, sized to the empty middle. */
export function headlineScene({ center, radii }: RadarLayout, headline: SceneHeadline): SceneGroup {
  const figure = Math.min(radii.hole * 0.38, 44);
  const line = Math.max(10.5, Math.min(radii.hole * 0.127, 14));
  const shared = { anchor: 'middle', colour: radarColours.strongText } as const;
  const first = textOf({
    role: 'headline',
    text: headline.figure,
    x: center.x,
    baseline: center.y - figure * 0.06,
    fontSize: figure,
    weight: 600,
    tail: { text: headline.of, fontSize: figure * 0.5, weight: 400, gap: figure * 0.14 },
    ...shared,
  });
  const lines = headline.lines.map((text, index) =>
    textOf({
      role: 'headline',
      text,
      x: center.x,
      baseline: center.y + figure * 0.06 + line * 1.35 * (index + 1),
      fontSize: line,
      ...shared,
    }),
  );
  return groupOf({ role: 'headline', shared, children: [first, ...lines] });
}
