import type { PdfFile } from './pdf-file';

const namespace = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
const part = '<pdfuaid:part>1</pdfuaid:part>';
/** PDF/A wants each property that it does not know itself described in the file. */
const description =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Indicates which part of ISO 14289 the file follows</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

/**
 * A PDF/A-2a file declared as PDF/UA-1 too: in its XMP metadata, and by showing its title in the window. Throws where the
 * file is not as the compiler writes it.
 */
export function declareAccessible(file: PdfFile): PdfFile {
  const catalog = objectWith(file, '/Type /Catalog');
  const metadata = objectWith(file, '/Type /Metadata');
  const objects = new Map(file.objects);
  objects.set(catalog.number, insertAfter(catalog.text, '/ViewerPreferences <<', '\n    /DisplayDocTitle true'));
  objects.set(metadata.number, withLength(accessibleMetadata(metadata.text)));
  return { ...file, objects };
}

function accessibleMetadata(object: string): string {
  const named = insertAfter(object, '<rdf:Description rdf:about=""', namespace);
  const described = insertAfter(named, '<pdfaExtension:schemas><rdf:Bag>', description);
  return insertAfter(described, '</pdfaExtension:schemas>', part);
}

function objectWith(file: PdfFile, mark: string): { number: number; text: string } {
  const found = [...file.objects].filter(([, object]) => object.slice(0, 200).includes(mark));
  const [number, text] = found[0] ?? [0, ''];
  if (found.length !== 1) throw new Error(`The PDF has ${found.length} objects with ${mark}.`);
  return { number, text };
}

function insertAfter(text: string, place: string, inserted: string): string {
  const at = text.indexOf(place);
  if (at === -1) throw new Error(`The PDF lacks ${place}.`);
  return text.slice(0, at + place.length) + inserted + text.slice(at + place.length);
}

function withLength(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const length = object.lastIndexOf('\nendstream') - start;
  return object.replace(/\/Length \d+/, `/Length ${length}`);
}
