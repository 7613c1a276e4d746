import { paperSize } from '@/lib/domain/layout/layout-size';
import type { SceneGroup, SceneNode, SceneShape, SceneText } from '@/lib/domain/layout/scene';
import { sceneMarkup } from '@/lib/domain/layout/scene-markup';
import type { RadarFigure } from '../report/report';
import { figureScene } from '../svg/figure-scene';

/** A word in a picture: `x` is its start, middle or end, `y` its baseline, in units of the picture. */
export type PictureText = Pick<SceneText, 'text' | 'x' | 'anchor' | 'weight' | 'colour' | 'tail'> & {
  readonly y: number;
  readonly size: number;
  readonly spacing: number;
};

/** A radar drawn for paper: its shapes as SVG and its words apart, all in units of the picture. */
export type RadarPicture = {
  readonly svg: string;
  readonly texts: readonly PictureText[];
  readonly width: number;
  readonly height: number;
};

/**
 * The words are set by the page's own typesetter, in the page's fonts. Inside an SVG the compiler would look for missing
 * letters among the fonts of the machine, and some names end its process.
 */
export function radarPicture(figure: RadarFigure): RadarPicture {
  const { width, height } = paperSize;
  const { groups } = figureScene(figure, paperSize);
  const shapes = groups.map((group) => sceneMarkup(withoutTexts(group))).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
  return { svg, texts: groups.flatMap(shapesOf).filter(isShownText).map(pictureText), width, height };
}

function withoutTexts(group: SceneGroup): SceneGroup {
  const children = group.children.filter(({ shape }) => shape !== 'text');
  return { ...group, title: null, children: children.map((child) => (isGroup(child) ? withoutTexts(child) : child)) };
}

function shapesOf(node: SceneNode): SceneShape[] {
  return isGroup(node) ? node.children.flatMap(shapesOf) : [node];
}

function isGroup(node: SceneNode): node is SceneGroup {
  return node.shape === 'group';
}

function isShownText(shape: SceneShape): shape is SceneText {
  return shape.shape === 'text' && !shape.hidden;
}

function pictureText({
  text,
  x,
  baseline,
  anchor,
  fontSize,
  weight,
  letterSpacing,
  colour,
  tail,
}: SceneText): PictureText {
  return { text, x, y: baseline, anchor, size: fontSize, weight, spacing: letterSpacing, colour, tail };
}
