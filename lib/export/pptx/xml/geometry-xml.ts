import { shapeBounds } from '../shape-bounds';
import type { Box, LineShape, PathShape, PathStep } from '../slide-shape';
import { emu } from './emu';

/** Where a box stands; `attributes` turn it. */
export function frameXml({ x, y, width, height }: Box, attributes = '', prefix: 'a' | 'p' = 'a'): string {
  const place = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  return `<${prefix}:xfrm${attributes}>${place}</${prefix}:xfrm>`;
}

/** A shape that Office knows by name. */
export function presetXml(name: 'rect' | 'roundRect' | 'ellipse' | 'line'): string {
  const adjusted = name === 'roundRect' ? '<a:avLst><a:gd name="adj" fmla="val 16667"/></a:avLst>' : '<a:avLst/>';
  return `<a:prstGeom prst="${name}">${adjusted}</a:prstGeom>`;
}

/** A line runs from a corner of its box to the opposite one. */
export function lineFrameXml(line: LineShape): string {
  const { from, to } = line;
  const turned = `${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}`;
  return frameXml(shapeBounds(line), turned);
}

/** A drawn shape: its paths in the coordinates of its box. */
export function pathXml({ box, paths }: PathShape): string {
  const size = `w="${emu(box.width)}" h="${emu(box.height)}"`;
  const drawn = paths.map(({ steps, filled }) => {
    const look = filled ? 'stroke="0"' : 'fill="none"';
    return `<a:path ${size} ${look}>${steps.map((step) => stepXml(step, box)).join('')}</a:path>`;
  });
  const list = `<a:pathLst>${drawn.join('')}</a:pathLst>`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>${list}</a:custGeom>`;
}

function stepXml(step: PathStep, box: Box): string {
  if (step.step === 'close') return '<a:close/>';
  const point = ({ x, y }: { x: number; y: number }) => `<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`;
  if (step.step === 'curve') return `<a:cubicBezTo>${[...step.controls, step.to].map(point).join('')}</a:cubicBezTo>`;
  return step.step === 'move' ? `<a:moveTo>${point(step.to)}</a:moveTo>` : `<a:lnTo>${point(step.to)}</a:lnTo>`;
}
