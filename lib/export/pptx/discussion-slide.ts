import type { Report } from '../report/report';
import { columnsSlide, type SlideSection } from './columns-slide';
import type { Slide } from './slide';

/** What the leadership agreed on and decided, on one slide; none where the paper does not tell. */
export function discussionSlides(report: Report): Slide[] {
  const { discussion } = report.parts;
  if (discussion === null) return [];
  const { heading, about, placementsHeading, placements, decisionsHeading, decisions } = discussion;
  const sections: SlideSection[] = [
    { heading: placementsHeading, texts: placements },
    { heading: decisionsHeading, texts: decisions },
  ];
  const told = sections.filter(({ texts }) => texts.length > 0);
  const columns = told.map((section) => ({ sections: [section], share: 1 }));
  if (columns.length > 0) return [columnsSlide(heading, columns, report)];
  return [columnsSlide(heading, [{ sections: [{ heading: decisionsHeading, texts: [about] }], share: 1 }], report)];
}
