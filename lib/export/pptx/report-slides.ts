import type { Report } from '../report/report';
import { balanceSlide } from './balance-slide';
import { closingSlides } from './closing-slides';
import { coverSlide } from './cover-slide';
import { discussionSlides } from './discussion-slide';
import { findingSlides } from './finding-slides';
import { questionSlides } from './question-slides';
import { radarSlide } from './radar-slide';
import type { Slide } from './slide';
import { summarySlide } from './summary-slide';

/** Fewer than this are no deck: the last slide is then two. */
const fewest = 6;

/** The slides in the order they are talked about: what is seen, what it says, what to discuss, what it stands on. */
export function reportSlides(report: Report): Slide[] {
  const slides = [
    coverSlide(report),
    summarySlide(report),
    radarSlide(report),
    balanceSlide(report),
    ...findingSlides(report),
    ...discussionSlides(report),
    ...questionSlides(report),
  ];
  return withUniqueTitles([...slides, ...closingSlides(report, slides.length + 1 < fewest ? 2 : 1)]);
}

/** An editor's own title may be one that another slide has: whoever finds their way by titles must tell them apart. */
function withUniqueTitles(slides: readonly Slide[]): Slide[] {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const whole = `${slide.title.above} ${slide.title.text}`;
    const count = (seen.get(whole) ?? 0) + 1;
    seen.set(whole, count);
    return count === 1 ? slide : { ...slide, title: { ...slide.title, text: `${slide.title.text} (${count})` } };
  });
}
