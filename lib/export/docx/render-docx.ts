import { BuilderElement, Document, Packer, PageOrientation } from 'docx';
import { languageTag } from '../language-tag';
import { coreProperties } from '../office/core-properties';
import { closeParts, openParts } from '../office/package-parts';
import type { Report } from '../report/report';
import { bodyFont, documentStyles } from './document-styles';
import { itemContent } from './item-content';
import { listNumbering } from './list-numbering';
import { pageFooter, pageHeader } from './page-frame';
import { page } from './page-measure';
import { radarPictures } from './radar-picture';

/** The report as the draft of a committee item, to be edited in Word. The same report gives the same bytes. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const document = itemDocument(report, radarPictures(report));
  document.Settings.addChildElement(themeLanguage(report));
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(report) }];
  const packed = await Packer.pack(document, 'uint8array', undefined, overrides);
  return closeParts(openParts(packed), report.head.createdAt);
}

function itemDocument(report: Report, pictures: ReturnType<typeof radarPictures>): Document {
  return new Document({
    styles: documentStyles(report.locale),
    numbering: listNumbering,
    theme: { fonts: { headings: bodyFont, body: bodyFont } },
    sections: [
      {
        properties: { page: { size: pageSize, margin: page.margin } },
        headers: { default: pageHeader(report) },
        footers: { default: pageFooter(report) },
        children: itemContent(report, pictures),
      },
    ],
  });
}

const pageSize = { width: page.width, height: page.height, orientation: PageOrientation.PORTRAIT };

/** Without it Word proofs text in its own language wherever a style says nothing. It belongs last in the settings. */
function themeLanguage({ locale }: Report): BuilderElement<{ readonly value: string }> {
  return new BuilderElement({
    name: 'w:themeFontLang',
    attributes: { value: { key: 'w:val', value: languageTag(locale) } },
  });
}
