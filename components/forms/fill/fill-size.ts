import type { LayoutSize } from '@/lib/domain/layout/layout-size';

/** Beside the list on a page 1280 wide, one unit a pixel: the names fit around the rim, and every dot is 24 or more across. */
const withNames: LayoutSize = {
  width: 760,
  height: 660,
  rim: 256,
  dot: 14,
  smallestDot: 12.5,
  innermost: 104,
  fontSize: 12,
  lineHeight: 14,
};

/** With many technologies the rings need the room: names stand in the middle as one points, and in the list. */
const withoutNames: LayoutSize = { ...withNames, height: 720, rim: 336, innermost: 110 };

/** Beyond this many, rings would be narrower than their dots. */
const mostNames = 26;

export function showsNames(count: number): boolean {
  return count <= mostNames;
}

/** The size of the radar that is filled in. */
export function fillSize(count: number): LayoutSize {
  return showsNames(count) ? withNames : withoutNames;
}
