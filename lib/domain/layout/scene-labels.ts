import type { RadarLayout, TechnologyLayout } from './layout-radar';
import type { MarkKind } from './mark-kind';
import { markShapes, outlineWidth } from './mark-shape';
import { markStyles, radarColours } from './mark-style';
import type { RadarMarks } from './radar-marks';
import type { SceneGroup, SceneLine, ScenePath, SceneTechnology, SceneText } from './scene';
import { ownerOf } from './scene-marks';
import { drawn, filled, groupOf, textOf } from './scene-parts';

/** The names around the rim, each with its sign; and the bare numbers that take their place on a phone. */
export function labelsScene(layout: RadarLayout, marks: RadarMarks): SceneGroup {
  const { fontSize } = layout.size;
  const children = layout.technologies.map((technology) => labelOf(technology, ownerOf(technology, marks), fontSize));
  return groupOf({ role: 'labels', shared: { fontSize }, children });
}

function labelOf(layout: TechnologyLayout, technology: SceneTechnology, fontSize: number): SceneGroup {
  const strong = technology.kind !== null && markStyles[technology.kind].strong ? technology.kind : null;
  const look: LabelLook = {
    technology,
    kind: strong,
    colour: strong === null ? radarColours.text : markStyles[strong].colour,
    fontSize,
  };
  const signs = technology.kind === null ? [] : [signOf(layout, technology, technology.kind)];
  const children = [...signs, nameOf(layout, look), rimNumberOf(layout, look)];
  return groupOf({ role: 'label', technology, kind: strong, children });
}

type LabelLook = Pick<SceneText, 'technology' | 'kind' | 'colour' | 'fontSize'>;

function signOf({ sign }: TechnologyLayout, technology: SceneTechnology, kind: MarkKind): SceneGroup {
  const { colour } = markStyles[kind];
  const shape = markShapes[kind];
  const path = { shape: 'path', role: 'sign', technology, kind, at: { x: sign.x, y: sign.y } } as const;
  const children: ScenePath[] = [];
  if (shape.filled !== '') children.push({ ...path, d: shape.filled, ...filled(colour) });
  if (shape.outlined !== '') children.push({ ...path, d: shape.outlined, ...drawn(colour, outlineWidth) });
  return groupOf({ role: 'sign', technology, kind, children });
}

function nameOf({ label, name, number }: TechnologyLayout, look: LabelLook): SceneGroup {
  const { technology, kind } = look;
  const leader = label.leader === null ? [] : [leaderOf(label.leader, technology)];
  const lines = label.lines.map((text, index) =>
    textOf({
      role: 'label',
      ...look,
      text,
      x: label.x,
      baseline: label.baselines[index] ?? 0,
      anchor: label.anchor,
      weight: kind === null ? 400 : 600,
    }),
  );
  const title = label.shortened ? `${number} ${name}` : null;
  return groupOf({ role: 'name', technology, kind, title, children: [...leader, ...lines] });
}

function leaderOf({ from, to }: Pick<SceneLine, 'from' | 'to'>, technology: SceneLine['technology']): SceneLine {
  return { shape: 'line', role: 'leader', technology, kind: null, from, to, ...drawn(radarColours.line, 1) };
}

function rimNumberOf({ rimNumber, number }: TechnologyLayout, look: LabelLook): SceneText {
  return textOf({
    role: 'rim-number',
    ...look,
    text: String(number),
    x: rimNumber.x,
    baseline: rimNumber.y + look.fontSize * 0.35,
    middle: rimNumber.y,
    anchor: 'middle',
    weight: 600,
    hidden: true,
  });
}
