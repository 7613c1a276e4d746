import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';

/** One change to a file, and the file again: nothing else is touched. */
export async function changePdf(bytes: Uint8Array, change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  change(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** The structure elements of a role, as the file names it, in the order of the tree. */
export function elementsOf(document: PDFDocument, role: string): PDFDict[] {
  return descendants(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)).filter(
    (element) => element.get(PDFName.of('S')) === PDFName.of(role),
  );
}

export function elementOf(document: PDFDocument, role: string, index = 0): PDFDict {
  return present(elementsOf(document, role)[index], `element ${role} ${index}`);
}

function descendants(element: PDFDict): PDFDict[] {
  return kidsOf(element).flatMap((kid) => [kid, ...descendants(kid)]);
}

/** The elements right below one. */
export function kidsOf(element: PDFDict): PDFDict[] {
  const kids = element.lookup(PDFName.of('K'));
  const items = kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids];
  return items.flatMap((item) => (item instanceof PDFDict && item.has(PDFName.of('S')) ? [item] : []));
}

export function kidsArray(element: PDFDict): PDFArray {
  return element.lookup(PDFName.of('K'), PDFArray);
}

/** A page's content as text, one byte a sign. */
export function changeContent(document: PDFDocument, page: number, change: (content: string) => string): void {
  const { node } = present(document.getPages()[page], `page ${page}`);
  const before = Buffer.from(decodePDFRawStream(rawStream(node.Contents())).decode()).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error('The content was to be changed.');
  node.set(PDFName.of('Contents'), document.context.register(document.context.stream(Buffer.from(after, 'latin1'))));
}

export function metadataOf(document: PDFDocument): string {
  const stream = rawStream(document.catalog.lookup(PDFName.of('Metadata')));
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8');
}

export function setMetadata(document: PDFDocument, xml: string): void {
  const stream = document.context.stream(Buffer.from(xml, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

export function replaceMetadata(document: PDFDocument, from: string | RegExp, to: string): void {
  const before = metadataOf(document);
  const after = before.replace(from, to);
  if (after === before) throw new Error('The metadata was to be changed.');
  setMetadata(document, after);
}

/** The document information, which pdf-lib keeps to itself. */
export function infoOf({ context }: PDFDocument): PDFDict {
  return context.lookup(context.trailerInfo.Info, PDFDict);
}

export function firstFont(document: PDFDocument): PDFDict {
  const fonts = present(document.getPages()[0]?.node.Resources(), 'resources').lookup(PDFName.of('Font'), PDFDict);
  return fonts.lookup(PDFName.of('f0'), PDFDict);
}

export function string(text: string): PDFString {
  return PDFString.of(text);
}

export function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The sound file has no ${what}.`);
  return value;
}

function rawStream(value: unknown): PDFRawStream {
  if (value instanceof PDFRawStream) return value;
  throw new Error('The sound file has no such stream.');
}
