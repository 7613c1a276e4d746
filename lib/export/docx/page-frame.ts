import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Locale } from '@/lib/text/locale';
import { textOf } from '@/lib/text/locale';
import type { ReportHead, ReportMark } from '../report/report';
import { textRuns } from './text-runs';

/** At the head of each page: whose document it is and where it goes, and to the right the marks it carries. */
export function pageHeader(running: string, carried: readonly ReportMark[]): Header {
  const marks = carried.map(({ text }) => text).join(' · ');
  const children = [...textRuns(running), new TextRun({ text: '\t' }), ...textRuns(marks, { bold: true })];
  return new Header({ children: [new Paragraph({ style: 'Header', children })] });
}

/** At the foot of each page: what it was made of, and the page's number. */
export function pageFooter(foot: ReportHead['foot'], locale: Locale): Footer {
  const { before, between } = textOf(locale).reportDocx.page;
  const children = [
    ...textRuns(foot),
    new TextRun({ text: '\t' }),
    new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
}
