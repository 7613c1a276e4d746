import { type FieldRow, isAmongOthers } from '../domain/release/field-rows';
import type { RadarHeadline } from './describe-radar';
import { positionCounts } from './field-sentence';
import { type Locale, textOf } from './locale';
import { useRingNames } from './use-ring-names';

/** What a radar among the others shows, in a few sentences: the rings, who lies where by name, and what is split or hidden. */
export function describeField(rows: readonly FieldRow[], locale: Locale): string {
  const { field, radar } = textOf(locale);
  const text = field.description;
  const group = (word: string, test: (row: FieldRow) => boolean): string[] => {
    const names = rows.filter(test).map(({ technology }) => technology.name);
    return names.length === 0 ? [] : [text.group(word, names.length, names.join(', '))];
  };
  const groups = [
    ...group(text.positions['ahead-of-most'], ({ position }) => position === 'ahead-of-most'),
    ...group(text.positions['with-the-field'], ({ position }) => position === 'with-the-field'),
    ...group(text.positions['behind-most'], ({ position }) => position === 'behind-most'),
    ...group(text.split, ({ others }) => others?.state === 'shown' && others.split !== null),
    ...group(text.suppressed, ({ others }) => others?.state === 'suppressed'),
  ];
  return [
    radar.description.rings(rows.length, useRingNames(locale)),
    ...(groups.length === 0 ? [text.nothing] : groups),
  ].join(' ');
}

/**
 * The middle of a radar among the others: how many they are, and on how many technologies we lie where; nothing of that where the own
 * answer is counted among them.
 */
export function fieldHeadline(rows: readonly FieldRow[], others: number, locale: Locale): RadarHeadline {
  const { headline } = textOf(locale).field;
  const counts = positionCounts(rows);
  if (rows.some(isAmongOthers)) return { figure: String(others), of: headline.kommuner, lines: [headline.amongOthers] };
  return {
    figure: String(others),
    of: headline.others(others),
    lines: [
      headline.ahead(counts['ahead-of-most']),
      headline.with(counts['with-the-field']),
      headline.behind(counts['behind-most']),
    ],
  };
}
