import { findPersonalNumbers, maskPersonalNumbers } from '../domain/personal-number';
import type { EditionContent } from './edition-content';
import type { ImportPlan } from './import-plan';
import type { InitiativePlan } from './initiatives/initiative-plan';

/** Where a file has what looks like a CPR number, and a few words around it with the number covered. */
export type PersonalPlace = {
  /** A cell ("Ark1!C4"), a row of the sheet, or null for the file's name and what has no place of its own. */
  readonly place: string | number | null;
  readonly text: string;
};

/** How many signs are shown on each side of a number. */
const around = 40;

/** Of what a kommune's own sheet would store: its notes, and the names it would make. */
export function personalInPlan({ rows, references }: ImportPlan, fileName: string): readonly PersonalPlace[] {
  const named = rows.flatMap(({ cell, name, outcome }) => (outcome === 'ignored' ? [] : placesIn(cell, name)));
  const noted = rows.flatMap(({ cells }) => cells.flatMap(({ cell, note }) => placesIn(cell, note)));
  const told = references.flatMap(({ name }) => placesIn(null, name)).filter(({ text }) => !has(named, text));
  return [...placesIn(null, fileName), ...named, ...noted, ...told];
}

/** Of what a sheet of initiatives would store: every text of every row that says something new. */
export function personalInInitiatives({ planned }: InitiativePlan, fileName: string): readonly PersonalPlace[] {
  const rows = planned.filter(({ kind }) => kind !== 'unchanged');
  return [...placesIn(null, fileName), ...rows.flatMap(({ row, content }) => placesIn(row, content))];
}

/** Of what a file of an edition would store: every text of it. */
export function personalInEdition(content: EditionContent, fileName: string): readonly PersonalPlace[] {
  return [...placesIn(null, fileName), ...placesIn(null, content)];
}

function has(places: readonly PersonalPlace[], text: string): boolean {
  return places.some((one) => one.text === text);
}

/** Each text in a value of plain JSON that has a number in it, said once. */
function placesIn(place: PersonalPlace['place'], value: unknown): PersonalPlace[] {
  const texts = new Set(textsIn(value).flatMap(excerpt));
  return [...texts].map((text) => ({ place, text }));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function excerpt(text: string): string[] {
  const [first] = findPersonalNumbers(text);
  if (first === undefined) return [];
  const masked = maskPersonalNumbers(text);
  // A number written in other signs than 0 to 9 may be shorter when covered: the place is near enough.
  const [from, until] = [Math.max(0, first.start - around), first.end + around];
  return [`${from > 0 ? '…' : ''}${masked.slice(from, until).trim()}${until < masked.length ? '…' : ''}`];
}
