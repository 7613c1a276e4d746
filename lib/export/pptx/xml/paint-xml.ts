import type { Paint } from '../slide-shape';
import { emu } from './emu';

const dashes = { dots: 'dot', dashes: 'sysDot' } as const;

/** Surface and edge of a shape, in the order that Office asks for. */
export function paintXml(paint: Paint): string {
  return `${fillXml(paint.fill)}${lineXml(paint)}`;
}

/** A colour as a surface; none where there is none. */
export function fillXml(colour: string | null): string {
  if (colour === null) return '<a:noFill/>';
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
}

function lineXml({ stroke, strokeWidth, dash }: Paint): string {
  if (stroke === null || strokeWidth === 0) return '<a:ln><a:noFill/></a:ln>';
  const dashed = dash === null ? '' : `<a:prstDash val="${dashes[dash]}"/>`;
  return `<a:ln w="${emu(strokeWidth)}">${fillXml(stroke)}${dashed}<a:round/></a:ln>`;
}
