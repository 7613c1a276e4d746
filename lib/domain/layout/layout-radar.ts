import { type Point, polarPoint } from './geometry';
import { fullSize, type LayoutSize } from './layout-size';
import { type Label, placeLabels, signOffset, signRadius } from './place-labels';
import { type Mark, type MarkInput, placeMark } from './place-mark';
import { type RingName, ringNames } from './ring-names';
import { type RingRadii, ringRadii } from './ring-radii';
import { type Sector, sectorAngles } from './sector-angles';

/** One technology to draw, in the radar's order. */
export type PlottedTechnology = MarkInput & {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly category: string;
};

export type TechnologyLayout = Mark & {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** Degrees clockwise from twelve o'clock. */
  readonly angle: number;
  /** Where the finding's symbol stands, outside the rim. */
  readonly sign: Point & { readonly r: number };
  /** Where the number alone stands when there is no room for names. */
  readonly rimNumber: Point;
  readonly label: Label;
};

/** Everything that a renderer needs, in units of the picture, rounded to hundredths. */
export type RadarLayout = {
  readonly size: LayoutSize;
  readonly center: Point;
  /** Degrees that each technology has to itself. */
  readonly slot: number;
  readonly radii: RingRadii;
  readonly sectors: readonly Sector[];
  /** Lines from the middle to the rim between two sectors. */
  readonly separators: readonly { readonly from: Point; readonly to: Point }[];
  readonly ringNames: readonly RingName[];
  readonly technologies: readonly TechnologyLayout[];
};

const rimNumberOffset = 38;

/**
 * Lays out a radar of 1 to 40 technologies: plain numbers, the same for the same input, drawn by every renderer.
 *
 * Angles, rings and names depend on the list and the size alone, so nothing but dots, arcs and their lines differs
 * between two views of it. No dot covers another dot or any arc of its neighbours' level, no name another.
 */
export function layoutRadar(technologies: readonly PlottedTechnology[], size: LayoutSize = fullSize): RadarLayout {
  const center = { x: size.width / 2, y: size.height / 2 };
  const { slot, angles, sectors } = sectorAngles(technologies);
  const radii = ringRadii(size, slot);
  const angled = technologies.map((technology, index) => ({ technology, angle: angles[index] ?? 0 }));
  const labels = placeLabels(
    angled.map(({ technology, angle }) => ({ number: technology.number, name: technology.name, angle })),
    { center, size },
  );
  return {
    size,
    center,
    slot,
    radii,
    sectors,
    separators: separatorsOf(sectors, center, radii),
    ringNames: ringNames(center, radii),
    technologies: angled.flatMap(({ technology, angle }, index) => {
      const label = labels[index];
      if (label === undefined) return [];
      const { id, number, name } = technology;
      const mark = placeMark(technology, { center, angle, slot, radii });
      const sign = { ...polarPoint(center, size.rim + signOffset, angle), r: signRadius };
      const rimNumber = polarPoint(center, size.rim + rimNumberOffset, angle);
      return [{ id, number, name, angle, ...mark, sign, rimNumber, label }];
    }),
  };
}

function separatorsOf(sectors: readonly Sector[], center: Point, radii: RingRadii): RadarLayout['separators'] {
  return sectors.slice(1).map((sector, index) => {
    const middle = ((sectors[index]?.endAngle ?? 0) + sector.startAngle) / 2;
    return { from: polarPoint(center, radii.hole, middle), to: polarPoint(center, radii.rim, middle) };
  });
}
