import { type Box, distanceBetween, distanceToBox, type Point, polarPoint, radians, round } from './geometry';
import type { LayoutSize } from './layout-size';
import { spreadOut } from './spread-out';
import { textWidth } from './text-width';
import { wrapLabel } from './wrap-label';

/** The symbol of a finding stands on a circle this far outside the rim, at the technology's own angle. */
export const signOffset = 13;
/** Half the width of a symbol. */
export const signRadius = 6;
/** Names stay outside this circle, unless they stand right beside their own symbol. */
const labelOffset = 21;
/** From the middle of a symbol to the name beside it, and the least distance to the rim there. */
const besideSign = 10;
const besideRim = 4;
const labelSpace = 3;
const margin = 6;
/** A name this far above or below its symbol gets a thin line to it. */
const leaderFrom = 16;

export type Label = {
  /** The number and the name, in one line or two. */
  readonly lines: readonly string[];
  /** True when the end of the name is left out. */
  readonly shortened: boolean;
  readonly anchor: 'start' | 'end';
  readonly x: number;
  /** Baselines of the lines. */
  readonly baselines: readonly number[];
  readonly box: Box;
  /** From the symbol to the label, where they had to part. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
};

export type LabelledTechnology = { readonly number: number; readonly name: string; readonly angle: number };

type Draft = {
  readonly index: number;
  readonly angle: number;
  readonly sign: Point;
  readonly lines: readonly string[];
  readonly shortened: boolean;
  readonly width: number;
  readonly height: number;
};

/** No line ends between a number and the first word of its name. */
const together = '\u00a0';

type Rim = { readonly center: Point; readonly size: LayoutSize; readonly signs: readonly Point[] };
type Place = { readonly middle: number; readonly direction: 1 | -1 };

/**
 * Places every name around the rim, in the order of the technologies: none over another, a symbol or the circle.
 *
 * A name stands beside its symbol where it can. Names keep the order of their angles and move apart only as far as
 * they must; where two lines each would not fit, all get one. The place of a name depends on the list alone.
 */
export function placeLabels(
  technologies: readonly LabelledTechnology[],
  picture: { readonly center: Point; readonly size: LayoutSize },
): Label[] {
  const { center, size } = picture;
  const rim = { ...picture, signs: technologies.map(({ angle }) => polarPoint(center, size.rim + signOffset, angle)) };
  const [two, one] = [draftLabels(technologies, rim, 2), draftLabels(technologies, rim, 1)];
  const fitting = sidesOf(two).every((side) => sideFits(side, size)) ? two : one;
  return sidesOf(fitting)
    .flatMap((side, column) => placeSide(side, column === 0 ? 1 : -1, rim))
    .sort((first, second) => first.index - second.index)
    .map(({ label }) => label);
}

/** How wide a line may be: what is left between the symbols and the edge of the picture at its narrowest. */
export function maxLabelWidth(size: LayoutSize): number {
  return size.width / 2 - size.rim - signOffset - besideSign - margin;
}

function draftLabels(technologies: readonly LabelledTechnology[], rim: Rim, maxLines: number): Draft[] {
  const { fontSize, lineHeight } = rim.size;
  return technologies.map(({ number, name, angle }, index) => {
    const limits = { fontSize, maxWidth: maxLabelWidth(rim.size), maxLines };
    const { lines, shortened } = wrapLabel(`${number}${together}${name.trim()}`, limits);
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
    const sign = rim.signs[index] ?? rim.center;
    const written = lines.map((line) => line.replace(together, ' '));
    return { lines: written, shortened, index, angle, sign, width, height: lines.length * lineHeight };
  });
}

/** Right and left, each from the top down. */
function sidesOf(drafts: readonly Draft[]): [Draft[], Draft[]] {
  return [drafts.filter((draft) => draft.angle <= 180), drafts.filter((draft) => draft.angle > 180).reverse()];
}

function sideFits(side: readonly Draft[], size: LayoutSize): boolean {
  return side.reduce((sum, { height }) => sum + height + labelSpace, 0) <= size.height - 2 * margin;
}

function placeSide(side: readonly Draft[], direction: 1 | -1, rim: Rim): { index: number; label: Label }[] {
  const middles = spreadOut({
    wanted: side.map((draft) => wantedMiddle(draft, direction, rim)),
    heights: side.map(({ height }) => height),
    space: labelSpace,
    from: margin,
    to: rim.size.height - margin,
  });
  return side.map((draft, index) => {
    const place = { middle: middles[index] ?? draft.sign.y, direction };
    return { index: draft.index, label: labelAt(draft, place, rim) };
  });
}

/** Level with its symbol where there is room beside it; otherwise just outside the circle that names stay out of. */
function wantedMiddle(draft: Draft, direction: 1 | -1, rim: Rim): number {
  if (boxBeside(draft, { middle: draft.sign.y, direction }, rim) !== null) return draft.sign.y;
  const up = Math.cos(radians(draft.angle));
  return rim.center.y - up * (rim.size.rim + labelOffset + (draft.height / 2) * Math.abs(up));
}

function labelAt(draft: Draft, place: Place, rim: Rim): Label {
  const { size } = rim;
  const box = boxBeside(draft, place, rim) ?? boxOutside(draft, place, rim);
  return {
    lines: draft.lines,
    shortened: draft.shortened,
    anchor: place.direction === 1 ? 'start' : 'end',
    x: place.direction === 1 ? box.left : box.right,
    baselines: draft.lines.map((_, line) => round(box.top + (line + 0.5) * size.lineHeight + size.fontSize * 0.35)),
    box,
    leader: leaderTo(box, draft, { ...rim, direction: place.direction }),
  };
}

/** The box right beside the symbol; null where it would touch the rim or another symbol, or has been moved away. */
function boxBeside(draft: Draft, place: Place, rim: Rim): Box | null {
  if (Math.abs(place.middle - draft.sign.y) > draft.height / 4) return null;
  const box = boxFrom(draft.sign.x + place.direction * besideSign, draft, place);
  if (distanceToBox(rim.center, box) < rim.size.rim + besideRim) return null;
  const clear = rim.signs.every(
    (sign) => distanceBetween(sign, draft.sign) === 0 || distanceToBox(sign, box) > signRadius + 2,
  );
  return clear ? box : null;
}

/** The box that hugs the circle outside of all symbols. */
function boxOutside(draft: Draft, place: Place, rim: Rim): Box {
  const reach = rim.size.rim + labelOffset;
  const nearest = Math.max(0, Math.abs(place.middle - rim.center.y) - draft.height / 2);
  const hug = Math.sqrt(Math.max(0, reach ** 2 - nearest ** 2));
  const besideOwn = Math.abs(draft.sign.x - rim.center.x);
  return boxFrom(rim.center.x + place.direction * Math.max(hug, besideOwn, 8), draft, place);
}

function boxFrom(x: number, { width, height }: Draft, { middle, direction }: Place): Box {
  const [left, right] = direction === 1 ? [x, x + width] : [x - width, x];
  return {
    left: round(left),
    right: round(right),
    top: round(middle - height / 2),
    bottom: round(middle + height / 2),
  };
}

/** To the corner nearest the circle: the line then stays inside the circle that other names keep out of. */
function leaderTo(box: Box, draft: Draft, rim: Rim & { readonly direction: 1 | -1 }): Label['leader'] {
  const away = Math.max(box.top - draft.sign.y, draft.sign.y - box.bottom, 0);
  if (away < leaderFrom) return null;
  const x = rim.direction === 1 ? box.left - 2 : box.right + 2;
  const y = Math.max(box.top + 2, Math.min(box.bottom - 2, rim.center.y));
  return { from: polarPoint(rim.center, rim.size.rim + signOffset + signRadius, draft.angle), to: { x: round(x), y } };
}
