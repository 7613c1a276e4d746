import { answers } from '@/lib/domain/answer';
import type { AgendaReason } from '@/lib/domain/meeting/agenda';
import type { ViewCounts } from '@/lib/domain/meeting/meeting';
import type { MinutesItem } from '@/lib/domain/meeting/minutes';
import { findingName } from '@/lib/text/finding-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { nameList } from '../report/name-list';
import { paragraphBlocks, paragraphs } from '../report/paragraphs';
import type { Block } from '../report/report';
import { agreedSentences } from './agreed-sentences';
import { decisionSentence } from './decision-sentence';

/** What an item is about: a technology with its area, an initiative, or the topic's words. */
export function itemTitle({ kind, title, areaName }: MinutesItem, locale: Locale): string {
  if (kind !== 'technology') return title;
  const { minutes, words } = textOf(locale);
  return minutes.placed(title, areaName ?? words.combined.toLowerCase());
}

export type ItemTelling = {
  readonly publisher: string;
  readonly locale: Locale;
  /** The meeting is over: what nothing was written about was not discussed. */
  readonly closed: boolean;
};

/** Why it was on the agenda, what was said, how each placed it, what the group agreed on, and what was decided. */
export function itemBlocks(item: MinutesItem, { publisher, locale, closed }: ItemTelling): Block[] {
  const { why, note, spread, agreed, decisions } = item;
  const reason: Block[] =
    why === null ? [] : [{ kind: 'paragraph', text: whyText(why, publisher, locale), role: 'small' }];
  const placed = [
    ...(spread === null ? [] : [spreadSentence(spread, locale)]),
    ...(agreed === null ? [] : agreedSentences(agreed, locale)),
  ];
  const untouched = closed && note === '' && placed.length + decisions.length === 0;
  const decided = decisions.map((decision) => decisionSentence(decision, locale));
  return [
    ...reason,
    ...paragraphBlocks(untouched ? [textOf(locale).minutes.untouched] : paragraphs(note)),
    ...(placed.length === 0 ? [] : paragraphBlocks([placed.join(' ')])),
    ...(decided.length === 0 ? [] : [{ kind: 'list', items: decided } as const]),
  ];
}

function whyText(why: AgendaReason, publisher: string, locale: Locale): string {
  const { minutes, finding, report } = textOf(locale);
  if (why.kind === 'gap') return minutes.why.gap(findingName(finding, why.finding, publisher));
  if (why.kind === 'open-decision') return minutes.why['open-decision'];
  const problems = why.problems.flatMap((problem) => (problem === 'on-ready' ? [] : [minutes.problems[problem]]));
  const onReady = why.problems.includes('on-ready');
  return minutes.why[onReady ? 'pilotOnReady' : 'pilot'](nameList(problems, report, problems.length));
}

/** "Hver for sig: 1 i drift, 4 afprøver og 1 følger." */
function spreadSentence(spread: ViewCounts, locale: Locale): string {
  const { minutes, report } = textOf(locale);
  const counted = answers.flatMap((answer) => {
    const count = spread[answer] ?? 0;
    return count === 0 ? [] : [minutes.counts[answer](count)];
  });
  return minutes.spread(nameList(counted, report, counted.length));
}
