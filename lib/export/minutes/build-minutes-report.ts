import type { Minutes } from '@/lib/domain/meeting/minutes';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { paragraphBlocks, paragraphs, underSubheading } from '../report/paragraphs';
import type { Block, PrintedReport, ReportHead, ReportMark, Section, SectionId } from '../report/report';
import { soundTexts } from '../report/sound-snapshot';
import { allDecisions, decisionTable, followedUpTable } from './decision-table';
import { itemBlocks, itemTitle } from './item-blocks';

/** A meeting's minutes as every paged format reads them. The same minutes give the same report; what is not closed is a draft. */
export function buildMinutesReport(stored: Minutes, locale: Locale): PrintedReport {
  const minutes = soundTexts(stored);
  return { locale, head: minutesHead(minutes, locale), body: minutesSections(minutes, locale), appendix: [] };
}

function minutesHead(minutes: Minutes, locale: Locale): ReportHead {
  const text = textOf(locale).minutes;
  const { title, forum, kommuneName, date, closedAt, year, editionTitle, version, meetingId } = minutes;
  return {
    title: text.title(title),
    above: text.above(kommuneName, forum),
    ...{ kommune: kommuneName, forum, year },
    date: formatDate(new Date(date), locale),
    createdAt: closedAt ?? `${date}T12:00:00.000Z`,
    author: null,
    subject: text.subject(forum),
    keywords: text.keywords,
    snapshotId: meetingId,
    version,
    marks: marksOf(minutes, locale),
    foot: text.foot(version, year, editionTitle),
  };
}

function marksOf({ closedAt, simulated }: Minutes, locale: Locale): ReportMark[] {
  const { marks } = textOf(locale).minutes;
  return [
    ...(closedAt === null ? [{ key: 'draft', text: marks.draft } as const] : []),
    ...(simulated ? [{ key: 'simulated', text: marks.simulated } as const] : []),
  ];
}

/** First what was decided; then what was said of each thing. A section without content is left out. */
function minutesSections(minutes: Minutes, locale: Locale): Section[] {
  const { headings } = textOf(locale).minutes;
  const telling = { locale, publisher: minutes.publisher, closed: minutes.closedAt !== null };
  const items = minutes.items.map((item, index) => ({
    ...section('item', headings.item(index + 1, itemTitle(item, locale)), itemBlocks(item, telling)),
    key: `item-${index + 1}`,
  }));
  const sections = [
    section('meeting', headings.meeting, meetingBlocks(minutes, locale)),
    section('decisions', headings.decisions, decisionTable(allDecisions(minutes), locale)),
    ...items,
    section('followed-up', headings.followedUp, followedUpTable(minutes, locale)),
    section('themes', headings.themes, themeBlocks(minutes, locale)),
  ];
  return sections.filter(({ id, blocks }) => id === 'item' || blocks.length > 0);
}

function meetingBlocks(minutes: Minutes, locale: Locale): Block[] {
  const { meeting } = textOf(locale).minutes;
  const { participants, year, publisher, editionTitle, closedAt, items } = minutes;
  const texts = [
    ...(participants.length === 0 ? [] : [meeting.participants(participants.join(', '))]),
    ...(items.length === 0 ? [meeting.nothing] : []),
    ...(closedAt === null ? [meeting.draft] : []),
  ];
  const basis = meeting.basis(year, publisher, editionTitle);
  return [...paragraphBlocks(texts), { kind: 'paragraph', text: basis, role: 'small' }];
}

function themeBlocks({ answers }: Minutes, locale: Locale): Block[] {
  const { themes } = textOf(locale).guide;
  return answers.flatMap(({ theme, text }) => underSubheading(themes[theme].title, paragraphBlocks(paragraphs(text))));
}

function section(id: SectionId, heading: string, blocks: readonly Block[]): Section {
  return { id, key: id, heading, blocks };
}
