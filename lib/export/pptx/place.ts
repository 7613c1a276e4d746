import type { Point } from '@/lib/domain/layout/geometry';
import { sceneShapes } from '@/lib/domain/layout/radar-scene';
import type { RadarScene, ScenePaint } from '@/lib/domain/layout/scene';
import { textWidth } from '@/lib/domain/layout/text-width';
import { arialWidth } from '../office/arial-width';
import type { Paint } from './slide-shape';

/** Where on a slide a picture stands, in points. */
export type Place = {
  readonly x: number;
  readonly y: number;
  /** Points per unit of the picture. */
  readonly scale: number;
  /** Points per unit of a text's size. */
  readonly textScale: number;
};

/** A point of the picture on the slide. */
export function pointAt({ x, y }: Point, place: Place): Point {
  return { x: place.x + x * place.scale, y: place.y + y * place.scale };
}

/** Gaps longer than this, in widths of the line, make it a row of dots. */
const dottedFrom = 1.5;

/** How a shape of the picture looks at the slide's scale. */
export function paintAt({ fill, stroke, strokeWidth, dash }: ScenePaint, { scale }: Place): Paint {
  const dashed = dash === null ? null : dash[1] > dottedFrom * strokeWidth ? 'dots' : 'dashes';
  return { fill, stroke, strokeWidth: strokeWidth * scale, dash: dashed };
}

/**
 * A picture's texts are measured in another font than a slide has. All are made so much smaller that the one whose letters
 * differ most takes no more room than it was given.
 */
export function fittingTextScale(scene: RadarScene, scale: number): number {
  const ratios = sceneShapes(scene).flatMap((shape) =>
    shape.shape === 'text' && shape.role !== 'dot-number' && shape.text !== ''
      ? [textWidth(shape.text, 1) / arialWidth(shape.text, 1)]
      : [],
  );
  return scale * Math.min(1, ...ratios);
}
