/** From this many participants, half of the 98 kommuner, figures are called the national average. */
export const nationalFrom = 49;

/** What a release's country figures are called: the national average, or the average of those who took part. */
export type Coverage = 'national' | 'participants';

/** What the figures of so many participants may be called. */
export function coverageOf(participants: number): Coverage {
  return participants >= nationalFrom ? 'national' : 'participants';
}
