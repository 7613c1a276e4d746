import type { Box, SlideShape } from './slide-shape';

/** The box around a shape; around all that it holds, for a group. */
export function shapeBounds(shape: SlideShape): Box {
  switch (shape.shape) {
    case 'group':
      return boxAroundAll(shape.children.map(shapeBounds));
    case 'line': {
      const { from, to } = shape;
      return {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
      };
    }
    default:
      return shape.box;
  }
}

function boxAroundAll(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
