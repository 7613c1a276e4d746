import type { SceneGroup, ScenePaint, SceneText } from './scene';

const plain = { technology: null, kind: null };

/** A group of the whole radar, unless told otherwise. */
export function groupOf(group: Pick<SceneGroup, 'role' | 'children'> & Partial<SceneGroup>): SceneGroup {
  return { shape: 'group', ...plain, shared: {}, title: null, ...group };
}

type TextParts = Pick<SceneText, 'role' | 'text' | 'x' | 'baseline' | 'anchor' | 'fontSize' | 'colour'>;

/** A text in the regular cut, unless told otherwise. */
export function textOf(text: TextParts & Partial<SceneText>): SceneText {
  return { shape: 'text', ...plain, weight: 400, letterSpacing: 0, tail: null, middle: null, hidden: false, ...text };
}

/** A surface without an edge. */
export function filled(colour: string): ScenePaint {
  return { fill: colour, stroke: null, strokeWidth: 0, dash: null };
}

/** A line of a width. */
export function drawn(stroke: string, strokeWidth: number, dash: ScenePaint['dash'] = null): ScenePaint {
  return { fill: null, stroke, strokeWidth, dash };
}
