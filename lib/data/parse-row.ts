import { type Answer, answers, type Spread, spreads, type Value, values } from '../domain/answer';
import { type PaperFormat, paperFormats } from '../domain/paper-format';
import type { PlacementContent } from '../domain/placement-content';
import type { ReferenceValue } from '../domain/reference';
import { type Ring, rings } from '../domain/ring';
import { type Audience, audiences } from '../domain/snapshot';

/** Words from a fixed list are text in the database; anything else there is a fault, and is read as nothing. */
function oneOf<T extends string>(list: readonly T[], text: string | null): T | null {
  return list.find((word) => word === text) ?? null;
}

export const parseAnswer = (text: string | null): Answer | null => oneOf(answers, text);
export const parseSpread = (text: string | null): Spread | null => oneOf(spreads, text);
export const parseValue = (text: string | null): Value | null => oneOf(values, text);
export const parseRing = (text: string | null): Ring | null => oneOf(rings, text);
export const parseAudience = (text: string | null): Audience | null => oneOf(audiences, text);
export const parsePaperFormat = (text: string | null): PaperFormat | null => oneOf(paperFormats, text);

export type ContentRow = {
  answer: string | null;
  spread: string | null;
  value: string | null;
  note: string;
  reason: string;
};

/** What one stored cell says. */
export function parseContent(row: ContentRow): PlacementContent {
  return {
    answer: parseAnswer(row.answer),
    spread: parseSpread(row.spread),
    value: parseValue(row.value),
    note: row.note,
    reason: row.reason,
  };
}

export type ReferenceRow = {
  ring: string | null;
  level: number | null;
  maturity: number | null;
  source: string;
  basis: string;
};

/** What is read of an edition's value wherever it is read: where it stands, and what it says. */
export const referenceColumns = {
  technologyId: true,
  editionAreaId: true,
  ring: true,
  level: true,
  maturity: true,
  source: true,
  basis: true,
} as const;

/** One stored value of an edition. */
export function parseReference(row: ReferenceRow): ReferenceValue {
  return {
    ring: parseRing(row.ring),
    level: row.level,
    maturity: row.maturity,
    source: row.source,
    basis: row.basis === 'inferred' ? 'inferred' : 'stated',
  };
}
