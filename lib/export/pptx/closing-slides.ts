import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { type Column, columnsSlide, type SlideSection } from './columns-slide';
import type { Slide } from './slide';

/** Sources, method, caveats and what is not known: on one slide, or on two. */
export function closingSlides(report: Report, slides: 1 | 2): Slide[] {
  const { report: words, reportPptx } = textOf(report.locale);
  const section = (key: 'sources' | 'method' | 'caveats' | 'unknown'): SlideSection => ({
    heading: words.headings[key],
    texts: report.parts[key],
  });
  const first: Column[] = [
    { sections: [section('sources')], share: 0.9 },
    { sections: [section('method')], share: 1.2 },
  ];
  const last: Column = { sections: [section('caveats'), section('unknown')], share: 1 };
  if (slides === 1) return [columnsSlide(reportPptx.closing, [...first, last], report)];
  return [columnsSlide(reportPptx.closingFirst, first, report), columnsSlide(words.headings.caveats, [last], report)];
}
