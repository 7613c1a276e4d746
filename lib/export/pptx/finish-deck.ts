import { textOf } from '@/lib/text/locale';
import { languageTag } from '../language-tag';
import { coreProperties } from '../office/core-properties';
import { changePart, type PackageParts, setPart } from '../office/package-parts';
import type { Report } from '../report/report';
import { mendPackage } from './mend-package';
import type { Slide } from './slide';
import { framedShapes } from './slide-frame';
import { appProperties } from './xml/app-properties';
import { layoutKeys, layoutXml } from './xml/layout-xml';
import { masterXml } from './xml/master-xml';
import { notesXml } from './xml/notes-xml';
import { slideXml } from './xml/slide-xml';

/** Puts slides, notes, layouts and properties into a package of empty slides, and mends what the library gets wrong. */
export function finishDeck(blank: PackageParts, slides: readonly Slide[], report: Report): PackageParts {
  const parts = new Map(blank);
  const lang = languageTag(report.locale);
  const text = textOf(report.locale).reportPptx;
  slides.forEach((slide, index) => {
    const shapes = framedShapes(slide, { number: index + 1, report });
    setPart(parts, `ppt/slides/slide${index + 1}.xml`, slideXml(shapes, lang));
    setPart(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, notesXml(slide.notes, { lang, names: text.shapes }));
  });
  layoutKeys.forEach((key, index) => {
    setPart(parts, `ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutXml(key, { lang, text }));
  });
  changePart(parts, 'ppt/slideMasters/slideMaster1.xml', (xml) => masterXml({ lang, text, layouts: layoutList(xml) }));
  setPart(parts, 'docProps/core.xml', coreProperties(report));
  setPart(parts, 'docProps/app.xml', appProperties(slides.length));
  mendPackage(parts, lang);
  return parts;
}

function layoutList(master: string): string {
  return master.match(/<p:sldLayoutIdLst>.*?<\/p:sldLayoutIdLst>/s)?.[0] ?? '';
}
