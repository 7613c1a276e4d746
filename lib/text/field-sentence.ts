import type { FieldPosition } from '../domain/release/against-others';
import { type FieldRow, isAmongOthers } from '../domain/release/field-rows';
import { type Locale, textOf } from './locale';
import { capitalise } from './number-word';

/** In how many rows the own answer lies ahead of most, with the field, and behind most. */
export type PositionCounts = Readonly<Record<FieldPosition, number>>;

/** Counts the positions of a radar's rows; those without one are in none. */
export function positionCounts(rows: readonly FieldRow[]): PositionCounts {
  const count = (position: FieldPosition) => rows.filter((row) => row.position === position).length;
  return {
    'ahead-of-most': count('ahead-of-most'),
    'with-the-field': count('with-the-field'),
    'behind-most': count('behind-most'),
  };
}

type FieldSentenceContext = { readonly locale: Locale; readonly scope: 'combined' | 'area' };

/** What a comparison with the others says, in one or two sentences: where we lie, and where they are split. */
export function fieldSentence(rows: readonly FieldRow[], { locale, scope }: FieldSentenceContext): string {
  const { lead, subject } = textOf(locale).field;
  const counts = positionCounts(rows);
  const splits = rows.filter(({ others }) => others?.state === 'shown' && others.split !== null).length;
  const parts = partsOf(counts, subject[scope], locale);
  if (parts.length === 0) return rows.some(isAmongOthers) ? lead.amongOthers : lead.nothing;
  return [`${joined(parts, lead.and)}.`, ...(splits === 0 ? [] : [capitalise(lead.splits(splits))])].join(' ');
}

function partsOf(counts: PositionCounts, subject: string, locale: Locale): string[] {
  const { lead } = textOf(locale).field;
  const { 'ahead-of-most': ahead, 'with-the-field': beside, 'behind-most': behind } = counts;
  const first = ahead > 0 ? [lead.ahead(subject, ahead)] : behind > 0 ? [lead.behind(subject, behind)] : [];
  if (first.length === 0) return beside > 0 ? [lead.onlyWith(subject, beside)] : [];
  return [
    ...first,
    ...(beside > 0 ? [lead.with(beside)] : []),
    ...(ahead > 0 && behind > 0 ? [lead.behindToo(behind)] : []),
  ];
}

/** "a, b og c". */
function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`;
}
