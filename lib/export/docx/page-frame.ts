import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { textRuns } from './text-runs';

/** At the head of each page: whose item it is and where it goes, and to the right the marks it carries. */
export function pageHeader({ head, locale }: Report): Header {
  const marks = head.marks.map(({ text }) => text).join(' · ');
  const children = [
    ...textRuns(textOf(locale).reportDocx.running(head.kommune, head.forum)),
    new TextRun({ text: '\t' }),
    ...textRuns(marks, { bold: true }),
  ];
  return new Header({ children: [new Paragraph({ style: 'Header', children })] });
}

/** At the foot of each page: what it was made of, and the page's number. */
export function pageFooter({ head, locale }: Report): Footer {
  const { before, between } = textOf(locale).reportDocx.page;
  const children = [
    ...textRuns(head.foot),
    new TextRun({ text: '\t' }),
    new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
}
