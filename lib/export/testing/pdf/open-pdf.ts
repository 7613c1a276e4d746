import { type PDFContext, PDFDict, PDFDocument, type PDFRef } from 'pdf-lib';
import type { Font } from './font';
import { asDict } from './objects';
import type { PageContent } from './page-content';
import { readStructure, type StructureTree } from './structure-tree';
import { walkPage } from './walk-page';
import { readXmp, type Xmp } from './xmp';

/** A file taken apart, once, for all rules. */
export type PdfFile = {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly info: PDFDict | null;
  readonly encrypted: boolean;
  /** "1.7" */
  readonly version: string;
  readonly pages: readonly PageContent[];
  readonly pageOf: (ref: PDFRef) => number | null;
  readonly tree: StructureTree | null;
  readonly xmp: Xmp | null;
};

/** Throws where the bytes are no PDF, or one too broken to be taken apart. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    updateMetadata: false,
    throwOnInvalidObject: true,
  });
  const { context, catalog } = document;
  const { Encrypt, Info } = context.trailerInfo;
  const pages = document.getPages();
  const numbers = new Map(pages.map((page, index) => [page.ref.tag, index + 1]));
  const pageOf = (ref: PDFRef) => numbers.get(ref.tag) ?? null;
  const fonts = new Map<PDFDict, Font>();
  return {
    context,
    catalog,
    info: asDict(Info === undefined ? null : context.lookup(Info)),
    encrypted: Encrypt !== undefined && context.lookup(Encrypt) instanceof PDFDict,
    version: context.header.toString().match(/%PDF-(\d\.\d)/)?.[1] ?? '',
    pages: Encrypt === undefined ? pages.map((page, index) => walkPage(page.node, index + 1, fonts)) : [],
    pageOf,
    tree: readStructure(catalog, pageOf),
    xmp: readXmp(catalog),
  };
}
