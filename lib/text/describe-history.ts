import type { HistoryRow, HistoryStanding } from '../domain/history';
import type { HistoryMove } from '../domain/history-move';
import { nameKey } from '../domain/name-key';
import { formatNumber } from './format';
import { type Locale, textOf } from './locale';

/** What is needed to tell of one technology's way from one year to another. */
export type HistoryTelling = {
  readonly locale: Locale;
  /** What the earlier year called its technologies, by id. */
  readonly earlierNames: Readonly<Record<string, string>>;
  /** What the later year calls them. */
  readonly laterNames: Readonly<Record<string, string>>;
};

/** "Fra 2025 til 2026 er otte teknologier rykket ind mod drift og én rykket væk fra drift." */
export function historyLead(
  rows: readonly HistoryRow[],
  { earlier, later, locale }: { readonly earlier: number; readonly later: number; readonly locale: Locale },
): string {
  const { lead } = textOf(locale).history;
  const count = (move: HistoryMove) => rows.filter((row) => row.move === move).length;
  const clauses = [
    count('inwards') > 0 ? lead.inwards(count('inwards')) : '',
    count('outwards') > 0 ? lead.outwards(count('outwards')) : '',
  ].filter((clause) => clause !== '');
  const told = clauses.length === 0 ? lead.nothing : clauses.join(` ${lead.and} `);
  return `${lead.from(earlier, later)} ${told}.`;
}

/** One year's standing in a few words: an answer, a mean level, or why there is none. */
export function standingText(standing: HistoryStanding | null, locale: Locale): string {
  const { words, history } = textOf(locale);
  if (standing === null) return history.table.notOnRadar;
  const { answer, level, stopped, notRelevant } = standing;
  if (answer !== null) return words.answers[answer];
  if (level !== null) return history.table.level(formatNumber(level, locale));
  if (stopped) return words.answers.stopped;
  return notRelevant ? words.answers['not-relevant'] : words.unanswered;
}

/** In how many areas it has each use: "3 i drift, 1 afprøver"; empty where no area has any. */
export function usesText({ uses }: HistoryStanding, locale: Locale): string {
  const names = textOf(locale).history.table.uses;
  return (['operating', 'piloting', 'following', 'notInUse'] as const)
    .filter((use) => uses[use] > 0)
    .map((use) => `${uses[use]} ${names[use]}`)
    .join(', ');
}

/** What happened to one technology, in words that follow its name. */
export function changeText(row: HistoryRow, stoppedIn: readonly string[], telling: HistoryTelling): string {
  const { locale } = telling;
  const { changes } = textOf(locale).history;
  const parts = [
    wayText(row, locale),
    ...areasText(row, locale),
    stoppedIn.length === 0 ? '' : changes.stoppedIn(stoppedIn.join(', ')),
    row.retired ? changes.retired : '',
    lineageText(row, telling),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** In how many areas it is in operation, and of how many the level is the mean, where either is another than before. */
function areasText({ earlier, later }: HistoryRow, locale: Locale): string[] {
  const { changes } = textOf(locale).history;
  if (earlier === null || later === null) return [];
  const counted = changes.countedAreas(countUses(later), countUses(earlier));
  return [
    changes.operatingAreas(later.uses.operating, earlier.uses.operating),
    // Where one of the two comes from no area there is no mean to explain.
    countUses(later) === 0 || countUses(earlier) === 0 ? '' : counted,
  ];
}

function countUses({ uses }: HistoryStanding): number {
  return uses.operating + uses.piloting + uses.following + uses.notInUse;
}

function wayText({ earlier, later }: HistoryRow, locale: Locale): string {
  const { changes } = textOf(locale).history;
  const inRunningText = (standing: HistoryStanding) => quoted(standing, standingText(standing, locale));
  const level = (standing: HistoryStanding | null) => (standing?.answer === null ? standing.level : null);
  const [from, to] = [level(earlier), level(later)];
  if (from !== null && to !== null) return changes.fromToLevel(formatNumber(from, locale), formatNumber(to, locale));
  if (earlier === null) return later === null ? '' : changes.now(inRunningText(later));
  if (later === null) return changes.before(inRunningText(earlier));
  return changes.fromTo(inRunningText(earlier), inRunningText(later));
}

/** What it was called, or was made of, in the earlier year; empty where it is simply itself. */
export function lineageText({ technology, ancestry }: HistoryRow, telling: HistoryTelling): string {
  const { lineage } = textOf(telling.locale).history;
  if (ancestry === null || ancestry.reading === 'new') return '';
  const before = ancestry.predecessors.map((id) => telling.earlierNames[id] ?? id);
  const names = before.join(', ');
  switch (ancestry.reading) {
    case 'itself':
    case 'renamed':
      return before.every((name) => nameKey(name) === nameKey(technology.name)) ? '' : lineage.renamed(names);
    case 'merged':
      return lineage.merged(names);
    case 'split': {
      const others = ancestry.sharedWith.map((id) => telling.laterNames[id] ?? id).join(', ');
      return others === '' ? lineage.split(names) : `${lineage.split(names)} (${lineage.sharedWith(others)})`;
    }
  }
}

/** An answer is set in quotation marks, so that "fra “Følger” til “I drift”" can be read; a level needs none. */
function quoted({ answer, level }: HistoryStanding, text: string): string {
  return answer === null && level !== null ? text : `“${text}”`;
}
