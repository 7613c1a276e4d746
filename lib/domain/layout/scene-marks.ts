import { arrowHead } from './arrow-head';
import { distanceBetween, type Point } from './geometry';
import type { RadarLayout, TechnologyLayout } from './layout-radar';
import type { MarkKind } from './mark-kind';
import { markStyles, radarColours } from './mark-style';
import type { Segment } from './place-mark';
import type { RadarMarks } from './radar-marks';
import { arcWidth } from './ring-radii';
import type { SceneArc, SceneCircle, SceneGroup, SceneLine, ScenePath, SceneTechnology } from './scene';
import { drawn, filled, groupOf, textOf } from './scene-parts';

const hollowEdge = 2;
const connectorWidths = { strong: 3, plain: 1.5 };

/** Dots, arcs and what joins them: all whiskers lowest, then connectors, arcs, and the dots on top. */
export function marksScene(layout: RadarLayout, marks: RadarMarks): SceneGroup {
  const items = layout.technologies.map((technology) => ({ mark: technology, of: ownerOf(technology, marks) }));
  const children = [
    ...items.flatMap(({ mark, of }) => whiskerOf(mark, of)),
    ...items.flatMap(({ mark, of }) => connectorOf(mark, of, layout.center)),
    ...items.flatMap(({ mark, of }) => arcOf(mark, of)),
    ...items.flatMap(({ mark, of }) => dotOf(mark, of)),
  ];
  return groupOf({ role: 'marks', children });
}

/** Whose shapes these are; `kind` is null when it is laid over nothing. */
export function ownerOf({ id, number, name }: TechnologyLayout, marks: RadarMarks): SceneTechnology {
  return { id, number, name, kind: marks.get(id) ?? null };
}

/** Without a sign, as while filling in, a dot is drawn like any placed one, in the neutral colour. */
function drawnKind(technology: SceneTechnology) {
  return technology.kind ?? 'aligned';
}

function whiskerOf({ whisker }: TechnologyLayout, technology: SceneTechnology): SceneLine[] {
  if (whisker === null) return [];
  const paint = drawn(radarColours.whisker, 1.4, [1.4, 3]);
  return [{ shape: 'line', role: 'whisker', technology, kind: null, ...whisker, ...paint }];
}

/** Of what has moved, an arrow: from where it was to where it is. */
function connectorOf({ connector }: TechnologyLayout, technology: SceneTechnology, center: Point): SceneGroup[] {
  if (connector === null) return [];
  const kind = drawnKind(technology);
  const { colour, strong } = markStyles[kind];
  const paint = drawn(colour, strong ? connectorWidths.strong : connectorWidths.plain);
  const head = pointsAsMoved(kind, connector, center) ? arrowHead(connector) : null;
  const { from, to } = head === null ? connector : { from: connector.from, to: head.base };
  const line: SceneLine = { shape: 'line', role: 'connector', technology, kind, from, to, ...paint };
  const owned = { role: 'connector', technology, kind } as const;
  if (head === null) return [groupOf({ ...owned, children: [line] })];
  const path: ScenePath = { shape: 'path', ...owned, at: { x: 0, y: 0 }, d: head.d, ...filled(colour) };
  return [groupOf({ ...owned, children: [line, path] })];
}

/** A dot that the rim has pushed to the other side of its arc has no arrow: it would point the wrong way. */
function pointsAsMoved(kind: MarkKind, { from, to }: Segment, center: Point): boolean {
  const inwards = distanceBetween(center, to) < distanceBetween(center, from);
  return inwards ? kind === 'moved-in' : kind === 'moved-out';
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
