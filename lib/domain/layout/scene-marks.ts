import type { RadarLayout, TechnologyLayout } from './layout-radar';
import { markKind } from './mark-kind';
import { markStyles, radarColours } from './mark-style';
import type { RadarFindings } from './radar-findings';
import { arcWidth } from './ring-radii';
import type { SceneArc, SceneCircle, SceneGroup, SceneLine, SceneTechnology } from './scene';
import { drawn, filled, groupOf, textOf } from './scene-parts';

const hollowEdge = 2;
const connectorWidths = { strong: 3, plain: 1.5 };

/** Dots, arcs and what joins them: all whiskers lowest, then connectors, arcs, and the dots on top. */
export function marksScene(layout: RadarLayout, findings: RadarFindings): SceneGroup {
  const items = layout.technologies.map((technology) => ({ mark: technology, of: ownerOf(technology, findings) }));
  const children = [
    ...items.flatMap(({ mark, of }) => whiskerOf(mark, of)),
    ...items.flatMap(({ mark, of }) => connectorOf(mark, of)),
    ...items.flatMap(({ mark, of }) => arcOf(mark, of)),
    ...items.flatMap(({ mark, of }) => dotOf(mark, of)),
  ];
  return groupOf({ role: 'marks', children });
}

/** Whose shapes these are; `kind` is null when there is no finding. */
export function ownerOf({ id, number, name }: TechnologyLayout, findings: RadarFindings): SceneTechnology {
  const finding = findings.get(id);
  return { id, number, name, kind: finding === undefined ? null : markKind(finding) };
}

/** Without a finding, as while filling in, a dot is drawn like any placed one, in the neutral colour. */
function drawnKind(technology: SceneTechnology) {
  return technology.kind ?? 'aligned';
}

function whiskerOf({ whisker }: TechnologyLayout, technology: SceneTechnology): SceneLine[] {
  if (whisker === null) return [];
  const paint = drawn(radarColours.whisker, 1.4, [1.4, 3]);
  return [{ shape: 'line', role: 'whisker', technology, kind: null, ...whisker, ...paint }];
}

function connectorOf({ connector }: TechnologyLayout, technology: SceneTechnology): SceneGroup[] {
  if (connector === null) return [];
  const kind = drawnKind(technology);
  const { colour, strong } = markStyles[kind];
  const paint = drawn(colour, strong ? connectorWidths.strong : connectorWidths.plain);
  const line: SceneLine = { shape: 'line', role: 'connector', technology, kind, ...connector, ...paint };
  return [groupOf({ role: 'connector', technology, kind, children: [line] })];
}

function arcOf({ arc }: TechnologyLayout, technology: SceneTechnology): SceneArc[] {
  if (arc === null) return [];
  const { from, to, radius, borderline } = arc;
  const paint = drawn(radarColours.arc, arcWidth, borderline ? [4, 3] : null);
  return [{ shape: 'arc', role: 'arc', technology, kind: null, from, to, radius, ...paint }];
}

/** The kommune's own dot with its number: filled when it is compared, hollow otherwise. */
function dotOf({ dot, number }: TechnologyLayout, technology: SceneTechnology): SceneGroup[] {
  if (dot === null) return [];
  const kind = drawnKind(technology);
  const style = markStyles[kind];
  const hollow = { ...filled(radarColours.middle), stroke: style.colour, strokeWidth: hollowEdge };
  const circle: SceneCircle = {
    shape: 'circle',
    role: 'dot',
    technology,
    kind,
    ring: null,
    center: { x: dot.x, y: dot.y },
    r: style.filled ? dot.r : dot.r - hollowEdge / 2,
    ...(style.filled ? filled(style.colour) : hollow),
  };
  const fontSize = dot.r * 0.92;
  const text = textOf({
    role: 'dot-number',
    technology,
    kind,
    text: String(number),
    x: dot.x,
    baseline: dot.y + fontSize * 0.35,
    anchor: 'middle',
    fontSize,
    weight: 600,
    colour: style.filled ? radarColours.middle : radarColours.strongText,
  });
  return [groupOf({ role: 'dot', technology, kind, children: [circle, text] })];
}
