import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import { wrapLabel } from '@/lib/domain/layout/wrap-label';

type RadarMiddleProps = { layout: RadarLayout; name: string; answer: string };

const fontSize = 13;
const lineHeight = 17;

/** The technology that one is at, and its answer, in the empty middle. */
export function RadarMiddle({ layout: { center, radii }, name, answer }: RadarMiddleProps) {
  const maxWidth = radii.hole * 1.7;
  const { lines } = wrapLabel(name, { fontSize, maxWidth, maxLines: 3 });
  const below = wrapLabel(answer, { fontSize, maxWidth, maxLines: 2 }).lines;
  const all = [...lines.map((line) => ({ line, strong: false })), ...below.map((line) => ({ line, strong: true }))];
  const top = center.y - ((all.length - 1) * lineHeight) / 2 + fontSize * 0.35;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus
    <g className="fill-middle" aria-hidden="true" textAnchor="middle" fontSize={fontSize}>
      {all.map(({ line, strong }, index) => (
        <text key={`${line} ${strong}`} x={center.x} y={top + index * lineHeight} fontWeight={strong ? 600 : 400}>
          {line}
        </text>
      ))}
    </g>
  );
}
