import { closeParts, openParts } from '../office/package-parts';
import type { Report } from '../report/report';
import { blankDeck } from './blank-deck';
import { finishDeck } from './finish-deck';
import { reportSlides } from './report-slides';

/** The report as slides for a discussion, 6 to 10 of them, with notes for the chair. The same report gives the same bytes. */
export async function renderPptx(report: Report): Promise<Uint8Array> {
  const slides = reportSlides(report);
  const parts = finishDeck(openParts(await blankDeck(slides)), slides, report);
  return closeParts(parts, report.head.createdAt);
}
