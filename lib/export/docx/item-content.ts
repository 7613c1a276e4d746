import type { FileChild, ImageRun } from 'docx';
import { textOf } from '@/lib/text/locale';
import type { Report, Section, SectionId } from '../report/report';
import { blockContent } from './block-content';
import { headingParagraph, placeholderParagraph, plainParagraph } from './text-paragraphs';
import { titleContent } from './title-content';

/** What the case is presented with, in the order a politician reads; the rest of the body has a heading of its own. */
const presented: readonly SectionId[] = [
  'radar',
  'balance',
  'field',
  'meaning',
  'projects',
  'ethics',
  'findings',
  'discussion',
  'questions',
];

/** A committee item is short: each area's radar and table, and the method, are in the attachment that it names. */
const kept: readonly SectionId[] = ['comparison', 'field-table', 'sources', 'caveats', 'unknown', 'left-out'];

type Pictures = ReadonlyMap<string, ImageRun>;

/** The draft of a committee item, under the headings that every item has. */
export function itemContent(report: Report, pictures: Pictures): FileChild[] {
  const { headings, placeholders, attachments } = textOf(report.locale).reportDocx;
  const { parts, head, body, appendix } = report;
  const cases = body.filter(({ id }) => presented.includes(id));
  return [
    ...titleContent(head),
    headingParagraph(1, headings.summary),
    ...[...parts.purpose, parts.summary.join(' ')].map((text) => plainParagraph(text)),
    headingParagraph(1, headings.presentation),
    ...backgroundContent(report),
    ...cases.flatMap((section) => sectionContent(section, pictures)),
    headingParagraph(1, headings.economy),
    ...writtenOr(parts.economy, placeholders.economy),
    headingParagraph(1, headings.recommendation),
    ...writtenOr(parts.recommendation, placeholders.recommendation),
    headingParagraph(1, headings.appendix, true),
    ...blockContent([{ kind: 'list', items: [attachments.paper(head.title)] }], {
      pictures,
      heading: headings.appendix,
    }),
    ...appendix.filter(({ id }) => kept.includes(id)).flatMap((section) => sectionContent(section, pictures)),
  ];
}

function backgroundContent({ parts, locale }: Report): FileChild[] {
  if (parts.background.length === 0) return [];
  const { background } = textOf(locale).report.headings;
  return [headingParagraph(2, background), ...parts.background.map((text) => plainParagraph(text))];
}

function sectionContent({ heading, blocks }: Section, pictures: Pictures): FileChild[] {
  return [headingParagraph(2, heading), ...blockContent(blocks, { pictures, heading })];
}

function writtenOr(texts: readonly string[], placeholder: string): FileChild[] {
  return texts.length === 0 ? [placeholderParagraph(placeholder)] : texts.map((text) => plainParagraph(text));
}
