import { nearestRing, type Ring, ringLevel, ringsNear } from './ring';

/**
 * One value of an edition: where the publisher places one technology, combined or in one of the edition's areas.
 *
 * A stated ring wins over a level. A ring without a level has the ring's number. A level without a ring takes the
 * nearest ring, and is borderline near a border. Technical maturity is shown, never compared. No value is made up:
 * each carries its source, and whether the source states it or it is inferred.
 */
export type ReferenceValue = {
  readonly ring: Ring | null;
  /** 1 to 4. */
  readonly level: number | null;
  /** Technical maturity, 1 to 4, where the publisher gives it. */
  readonly maturity: number | null;
  readonly source: string;
  readonly basis: 'stated' | 'inferred';
};

/** The rings that the value is judged against: none, one, or two where its level is borderline. */
export function judgedRings(value: ReferenceValue | null): readonly Ring[] {
  if (value === null) return [];
  if (value.ring !== null) return [value.ring];
  return value.level === null ? [] : ringsNear(value.level);
}

/** The ring that the value is shown in; null when it has neither ring nor level. */
export function shownRing(value: ReferenceValue | null): Ring | null {
  if (value === null) return null;
  return value.ring ?? (value.level === null ? null : nearestRing(value.level));
}

/** The level that distance is measured from and the arc is drawn at, 1 to 4; never outside a stated ring, borders included. */
export function referenceLevel(value: ReferenceValue | null): number | null {
  if (value === null) return null;
  if (value.ring === null) return value.level;
  const number = ringLevel(value.ring);
  return value.level !== null && Math.abs(value.level - number) <= 0.5 ? value.level : number;
}
