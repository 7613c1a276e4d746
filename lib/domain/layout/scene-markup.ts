import { escapeXml } from './escape-xml';
import type { SceneGroup, SceneNode, ScenePaint, SceneShape, SceneText, SharedPaint } from './scene';

export type MarkupOptions = {
  /** The class of an element, '' for none. Left out, no element has a class, and what only style sheets show is left out. */
  readonly classOf?: (node: SceneNode) => string;
};

/** A part of a scene as SVG elements, complete without any style sheet; every text in it is escaped. */
export function sceneMarkup(node: SceneNode, options: MarkupOptions = {}): string {
  return node.shape === 'group' ? groupMarkup(node, {}, options) : shapeMarkup(node, {}, options);
}

/** The elements inside a group; what the group's shapes share must stand on the element around them. */
export function sceneMarkupInside(group: SceneGroup, options: MarkupOptions = {}): string {
  return insideOf(group, group.shared, options);
}

function groupMarkup(group: SceneGroup, outer: SharedPaint, options: MarkupOptions): string {
  const inside = insideOf(group, { ...outer, ...group.shared }, options);
  return `<g${classAttribute(group, options)}${placeOf(group)}${sharedAttributes(group.shared)}>${inside}</g>`;
}

function insideOf(group: SceneGroup, shared: SharedPaint, options: MarkupOptions): string {
  let content = group.title === null ? '' : `<title>${escapeXml(group.title)}</title>`;
  for (const child of group.children) {
    content += child.shape === 'group' ? groupMarkup(child, shared, options) : shapeMarkup(child, shared, options);
  }
  // A style sheet may enlarge a sign around its own middle, which takes an element of its own.
  const enlarged = group.role === 'sign' && options.classOf !== undefined;
  return enlarged ? `<g class="radar-symbol">${content}</g>` : content;
}

/** A sign's paths are drawn around an origin of their own. */
function placeOf({ role, children }: SceneGroup): string {
  const first = children[0];
  return role === 'sign' && first?.shape === 'path' ? ` transform="translate(${first.at.x} ${first.at.y})"` : '';
}

function shapeMarkup(shape: SceneShape, shared: SharedPaint, options: MarkupOptions): string {
  const named = classAttribute(shape, options);
  switch (shape.shape) {
    case 'circle': {
      const { center, r } = shape;
      return `<circle${named} cx="${center.x}" cy="${center.y}" r="${r}"${paintOf(shape, shared)}/>`;
    }
    case 'line': {
      const { from, to } = shape;
      return `<line${named} x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"${strokeOf(shape, shared)}/>`;
    }
    case 'arc': {
      const { from, to, radius } = shape;
      const d = `M ${from.x} ${from.y} A ${radius} ${radius} 0 0 1 ${to.x} ${to.y}`;
      return `<path${named} d="${d}"${paintOf(shape, shared)}/>`;
    }
    case 'path': {
      const join = shape.stroke === null ? '' : ' stroke-linejoin="round"';
      return `<path${named} d="${shape.d}"${paintOf(shape, shared)}${join}/>`;
    }
    case 'text':
      if (shape.hidden && options.classOf === undefined) return '';
      return `<text${named}${textAttributes(shape, shared)}>${textContent(shape)}</text>`;
  }
}

function paintOf(paint: ScenePaint, shared: SharedPaint): string {
  return ` fill="${paint.fill ?? 'none'}"${strokeOf(paint, shared)}`;
}

function strokeOf({ stroke, strokeWidth, dash }: ScenePaint, shared: SharedPaint): string {
  if (stroke === null) return '';
  return (
    attribute('stroke', stroke, shared.stroke) +
    attribute('stroke-width', strokeWidth, shared.strokeWidth) +
    (dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`)
  );
}

function textAttributes(text: SceneText, shared: SharedPaint): string {
  return (
    ` x="${text.x}" y="${text.middle ?? text.baseline}"${text.middle === null ? '' : ' dy="0.35em"'}` +
    attribute('font-size', text.fontSize, shared.fontSize) +
    attribute('font-weight', text.weight, shared.weight ?? 400) +
    attribute('text-anchor', text.anchor, shared.anchor) +
    attribute('letter-spacing', text.letterSpacing, shared.letterSpacing ?? 0) +
    attribute('fill', text.colour, shared.colour) +
    (text.hidden ? ' display="none"' : '')
  );
}

function textContent({ text, tail }: SceneText): string {
  if (tail === null) return escapeXml(text);
  const { fontSize, weight, gap } = tail;
  return `${escapeXml(text)}<tspan font-size="${fontSize}" font-weight="${weight}" dx="${gap}">${escapeXml(tail.text)}</tspan>`;
}

function sharedAttributes(shared: SharedPaint): string {
  return (
    attribute('fill', shared.colour) +
    attribute('stroke', shared.stroke) +
    attribute('stroke-width', shared.strokeWidth) +
    attribute('font-size', shared.fontSize) +
    attribute('font-weight', shared.weight) +
    attribute('text-anchor', shared.anchor) +
    attribute('letter-spacing', shared.letterSpacing)
  );
}

function classAttribute(node: SceneNode, { classOf }: MarkupOptions): string {
  const name = classOf?.(node) ?? '';
  return name === '' ? '' : ` class="${name}"`;
}

/** Nothing where there is no value, or where it is inherited. */
function attribute(
  name: string,
  value: string | number | null | undefined,
  inherited?: string | number | null,
): string {
  return value === null || value === undefined || value === inherited ? '' : ` ${name}="${value}"`;
}
