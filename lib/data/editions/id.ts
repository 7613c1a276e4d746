import { randomInt } from 'node:crypto';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Six letters and figures that are not easily misread. */
export function randomSuffix(): string {
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
}

/** The public id of a new edition, or of a version of one. It stays, also when the year is corrected. */
export function newEditionId(year: number): string {
  return `${year}-${randomSuffix()}`;
}
