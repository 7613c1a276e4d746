import { BuilderElement, Document, type FileChild, Packer, PageOrientation } from 'docx';
import { languageTag } from '../language-tag';
import { coreProperties } from '../office/core-properties';
import { closeParts, openParts } from '../office/package-parts';
import type { PrintedReport } from '../report/report';
import { bodyFont, documentStyles } from './document-styles';
import { listNumbering } from './list-numbering';
import { pageFooter, pageHeader } from './page-frame';
import { page } from './page-measure';

/** What stands in a document: `running` at the head of each page, and its paragraphs and tables. */
export type DocumentContent = { readonly running: string; readonly children: readonly FileChild[] };

type Described = Pick<PrintedReport, 'head' | 'locale'>;

/** A document to be edited in Word, on A4 and in our styles. The same content gives the same bytes. */
export async function packDocument(report: Described, content: DocumentContent): Promise<Uint8Array> {
  const document = makeDocument(report, content);
  document.Settings.addChildElement(themeLanguage(report));
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(report) }];
  const packed = await Packer.pack(document, 'uint8array', undefined, overrides);
  return closeParts(openParts(packed), report.head.createdAt);
}

function makeDocument({ head, locale }: Described, { running, children }: DocumentContent): Document {
  return new Document({
    styles: documentStyles(locale),
    numbering: listNumbering,
    theme: { fonts: { headings: bodyFont, body: bodyFont } },
    sections: [
      {
        properties: { page: { size: pageSize, margin: page.margin } },
        headers: { default: pageHeader(running, head.marks) },
        footers: { default: pageFooter(head.foot, locale) },
        children: [...children],
      },
    ],
  });
}

const pageSize = { width: page.width, height: page.height, orientation: PageOrientation.PORTRAIT };

/** Without it Word proofs text in its own language wherever a style says nothing. It belongs last in the settings. */
function themeLanguage({ locale }: Described): BuilderElement<{ readonly value: string }> {
  return new BuilderElement({
    name: 'w:themeFontLang',
    attributes: { value: { key: 'w:val', value: languageTag(locale) } },
  });
}
