import { type FindingKind, findingKind, isCompared, isNotable } from './finding';
import type { RadarArea, RadarComparison } from './radar';

/** So many areas at most are named as those with the most findings. */
const mostNamed = 2;

/** Where most findings lie, over all areas and technologies. */
export type HeatmapFocus = {
  /** Cells that are compared; 0 where no area has answered anything that can be compared. */
  readonly compared: number;
  /** Cells with a finding that calls for a look. */
  readonly notable: number;
  /** The area with the most of them, or two that have equally many; empty where more have, or none has any. */
  readonly areas: readonly RadarArea[];
  /** How many each of `areas` has. */
  readonly inEach: number;
  /** The commonest kind among them; null where there is none, or where two are equally common. */
  readonly kind: Exclude<FindingKind, 'none' | 'aligned'> | null;
  readonly ofKind: number;
};

/**
 * Where most findings lie: in which areas, and of which kind. The kommune's own technologies are not compared, and not counted; nor is
 * the combined radar, which is made of the same answers.
 */
export function heatmapFocus({ areas }: RadarComparison): HeatmapFocus {
  const found = areas.map(({ area, cells }) => {
    const counted = cells.filter(({ technology }) => !technology.local).map(({ finding }) => finding);
    return { area, compared: counted.filter(isCompared).length, notable: counted.filter(isNotable).map(findingKind) };
  });
  const most = Math.max(0, ...found.map(({ notable }) => notable.length));
  const first = most === 0 ? [] : found.filter(({ notable }) => notable.length === most);
  const named = first.length > mostNamed ? [] : first.map(({ area }) => area);
  const kinds = found.flatMap(({ notable }) => notable);
  return {
    compared: found.reduce((sum, { compared }) => sum + compared, 0),
    notable: kinds.length,
    areas: named,
    inEach: most,
    ...commonestKind(kinds),
  };
}

function commonestKind(kinds: readonly FindingKind[]): Pick<HeatmapFocus, 'kind' | 'ofKind'> {
  const counts = new Map<FindingKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] === second?.[1]) return { kind: null, ofKind: 0 };
  const [kind, ofKind] = first;
  return kind === 'none' || kind === 'aligned' ? { kind: null, ofKind: 0 } : { kind, ofKind };
}
