import { expect, test } from 'vitest';
import { declareAccessible } from './declare-accessible';
import type { PdfFile } from './pdf-file';

const metadata = [
  '1 0 obj\n<<\n  /Length 10\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n',
  '<rdf:Description rdf:about="" xmlns:dc="x" ><pdfaExtension:schemas><rdf:Bag></rdf:Bag></pdfaExtension:schemas>',
  '</rdf:Description>\nendstream\nendobj',
].join('');
const catalog = '2 0 obj\n<<\n  /Type /Catalog\n  /ViewerPreferences <<\n    /Direction /L2R\n  >>\n>>\nendobj';
const file = (...objects: string[]): PdfFile => ({
  start: '',
  objects: new Map(objects.map((object) => [Number.parseInt(object, 10), object])),
  trailer: '',
});

test('the metadata name the part of PDF/UA and describe the property, and the stream has its new length', () => {
  const changed = declareAccessible(file(metadata, catalog)).objects.get(1) ?? '';
  const stream = /stream\n([\s\S]*)\nendstream/.exec(changed)?.[1] ?? '';
  expect(stream).toContain('<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc');
  expect(stream).toMatch(/<pdfaSchema:prefix>pdfuaid<.*<\/pdfaExtension:schemas><pdfuaid:part>1<\/pdfuaid:part>/);
  expect(changed).toContain(`/Length ${stream.length}\n`);
});

test('the window shows the title', () => {
  expect(declareAccessible(file(metadata, catalog)).objects.get(2)).toContain(
    '/ViewerPreferences <<\n    /DisplayDocTitle true\n    /Direction /L2R',
  );
});

test('a file that is otherwise than expected is refused', () => {
  expect(() => declareAccessible(file(metadata))).toThrow('0 objects with /Type /Catalog');
  expect(() => declareAccessible(file(metadata.replace('<rdf:Bag>', ''), catalog))).toThrow('lacks <pdfaExtension');
});
