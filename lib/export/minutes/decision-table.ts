import type { Minutes, MinutesDecision } from '@/lib/domain/meeting/minutes';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import type { Block, ReportColumn, ReportTable } from '../report/report';

type Part = 'kind' | 'what' | 'about' | 'who' | 'due' | 'status';

const decided: readonly (readonly [Part, number])[] = [
  ['kind', 11],
  ['what', 34],
  ['about', 20],
  ['who', 18],
  ['due', 17],
];

const followed: readonly (readonly [Part, number])[] = [
  ['what', 30],
  ['about', 16],
  ['who', 18],
  ['due', 17],
  ['status', 19],
];

/** All that a meeting decided, in the order of its agenda. */
export function allDecisions({ items, otherDecisions }: Minutes): MinutesDecision[] {
  return [...items.flatMap(({ decisions }) => decisions), ...otherDecisions];
}

/** What was decided, as one table; nothing where nothing was. */
export function decisionTable(decisions: readonly MinutesDecision[], locale: Locale): Block[] {
  const caption = textOf(locale).minutes.table.decisions;
  return tableBlock(decisions, { key: 'decisions', caption, parts: decided, locale });
}

/** What was open from earlier meetings, what became of it, and what was late on the meeting's day; nothing where nothing was open. */
export function followedUpTable({ followedUp, date }: Minutes, locale: Locale): Block[] {
  const caption = textOf(locale).minutes.table.followedUp;
  return tableBlock(followedUp, { key: 'followed-up', caption, parts: followed, locale, date });
}

type Shape = Pick<ReportTable, 'key' | 'caption'> & {
  readonly parts: readonly (readonly [Part, number])[];
  readonly locale: Locale;
  /** The meeting's, ISO yyyy-mm-dd: what was late then is told; nothing is when left out. */
  readonly date?: string;
};

function tableBlock(decisions: readonly MinutesDecision[], shape: Shape): Block[] {
  const { key, caption, parts, locale } = shape;
  if (decisions.length === 0) return [];
  const { columns: headings } = textOf(locale).minutes.table;
  const columns = parts.map(([part, width]): ReportColumn => {
    return { key: part, heading: headings[part], align: 'start', width };
  });
  const rows = decisions.map((decision, index) => ({
    id: `${key}-${index + 1}`,
    cells: parts.map(([part]) => ({ text: partText(part, decision, shape), kind: null })),
  }));
  return [{ kind: 'table', table: { key, caption, columns, rows, note: '', rowHeader: 'what' } }];
}

function partText(part: Part, decision: MinutesDecision, { locale, date }: Pick<Shape, 'locale' | 'date'>): string {
  const { minutes } = textOf(locale);
  const { kind, what, about, who, due } = decision;
  switch (part) {
    case 'kind':
      return minutes.kinds[kind];
    case 'what':
      return what;
    case 'about':
      return about ?? '–';
    case 'who':
      return who === '' ? '–' : who;
    case 'due':
      return due === null ? '–' : formatDate(new Date(due), locale);
    case 'status':
      return statusText(decision, { locale, date });
  }
}

function statusText(
  { status, due, outcome }: MinutesDecision,
  { locale, date }: { readonly locale: Locale; readonly date: string | undefined },
): string {
  const { minutes } = textOf(locale);
  const late = status === 'open' && due !== null && date !== undefined && due < date;
  const name = late ? minutes.late(minutes.statuses[status]) : minutes.statuses[status];
  return outcome === '' ? name : minutes.settled(name, outcome);
}
