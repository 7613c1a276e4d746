/** How many of the commonest colours are kept as they are: flat ones, of which a radar has some twenty. */
const keptColours = 96;
/** A PNG's colour table takes no more. */
const mostColours = 256;

/** Pixels as numbers, red in the lowest byte and opacity, which is full everywhere, in the highest. */
export type ColourTable = {
  readonly colours: readonly number[];
  /** A colour's place among them, or that of the one nearest to it. */
  readonly placeOf: ReadonlyMap<number, number>;
};

/** At most 256 colours for a picture that has flat colours, which are kept, and blurred edges, of which like ones become one. */
export function colourTable(pixels: Uint32Array): ColourTable {
  const counts = countColours(pixels);
  const byCount = [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || one - other);
  const kept = byCount.slice(0, keptColours).map(([colour]) => colour);
  const colours = [...kept, ...representatives(byCount.slice(keptColours))].slice(0, mostColours);
  return { colours, placeOf: new Map([...counts.keys()].map((colour) => [colour, nearest(colour, colours)])) };
}

/** Of colours that differ in the lower half of their bytes alone the commonest, which comes first in each group. */
function representatives(byCount: readonly (readonly [number, number])[]): number[] {
  const groups = new Map<number, { readonly colour: number; readonly count: number }>();
  for (const [each, count] of byCount) {
    const key = each & 0xf0f0f0;
    const { colour, count: sofar } = groups.get(key) ?? { colour: each, count: 0 };
    groups.set(key, { colour, count: sofar + count });
  }
  return [...groups.values()].sort((one, other) => other.count - one.count).map(({ colour }) => colour);
}

/** Most pixels are as the one before: those are counted without looking anything up. */
function countColours(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let start = 0, end = 1; start < pixels.length; end += 1) {
    if (end < pixels.length && pixels[end] === pixels[start]) continue;
    const colour = pixels[start] ?? 0;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    start = end;
  }
  return counts;
}

function nearest(colour: number, colours: readonly number[]): number {
  let place = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < colours.length && least > 0; index += 1) {
    const distance = distanceOf(colour, colours[index] ?? 0);
    if (distance < least) {
      least = distance;
      place = index;
    }
  }
  return place;
}

/** The square of how far two colours are from each other. */
function distanceOf(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >>> 8) & 255) - ((other >>> 8) & 255);
  const blue = ((one >>> 16) & 255) - ((other >>> 16) & 255);
  return red * red + green * green + blue * blue;
}
