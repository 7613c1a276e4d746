import { type MethodBreak, methodBreak } from './history-years';
import { type Movement, movement } from './movement';

/** How a figure was come by: an edition, and the method its publisher states. */
export type Measured = { readonly editionId: string; readonly edition: string; readonly method: string };

/** The kommune's own level of one technology in one year's radar, 1 to 4; null where no answer is a use. */
export type OwnYear = Measured & { readonly year: number; readonly level: number | null };

/** What one release says of the same technology over all areas: the published mean, 1 to 4; null where it is suppressed. */
export type ReleaseYear = Measured & {
  readonly year: number;
  readonly releaseId: string;
  readonly mean: number | null;
  /** How many answered with a use; 0 where the mean is suppressed. */
  readonly uses: number;
};

export type TechnologyYear<Own extends OwnYear = OwnYear, Release extends ReleaseYear = ReleaseYear> = {
  readonly year: number;
  readonly own: Own | null;
  /** From the kommune's radar before this one; null for the first. */
  readonly movement: Movement | null;
  /** Whether it was measured as the one before it in its own series was. */
  readonly ownBreak: MethodBreak;
  readonly release: Release | null;
  readonly releaseBreak: MethodBreak;
};

/**
 * The years of one technology, oldest first: the kommune's own level and the newest release of each year, with what changed since the
 * one before. Of two releases of one year the first given stands. The order of the own years does not matter.
 */
export function technologyYears<Own extends OwnYear, Release extends ReleaseYear>(
  own: readonly Own[],
  releases: readonly Release[],
): TechnologyYear<Own, Release>[] {
  const years = [...new Set([...own, ...releases].map(({ year }) => year))].sort((one, other) => one - other);
  let lastOwn: Own | null = null;
  let lastRelease: Release | null = null;
  return years.map((year) => {
    const mine = own.find((one) => one.year === year) ?? null;
    const release = releases.find((one) => one.year === year) ?? null;
    const row = {
      year,
      own: mine,
      movement: mine === null || lastOwn === null ? null : movement(lastOwn.level, mine.level),
      ownBreak: breakBetween(lastOwn, mine),
      release,
      releaseBreak: breakBetween(lastRelease, release),
    };
    lastOwn = mine ?? lastOwn;
    lastRelease = release ?? lastRelease;
    return row;
  });
}

function breakBetween(before: Measured | null, now: Measured | null): MethodBreak {
  return before === null || now === null ? 'none' : methodBreak(before, now);
}
