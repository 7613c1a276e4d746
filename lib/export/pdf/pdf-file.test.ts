import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdfFile, writePdfFile } from './pdf-file';

/** A PDF by another program: two pages with a word each. */
async function otherPdf(useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const word of ['first', 'second']) document.addPage().drawText(word, { font });
  return document.save({ useObjectStreams });
}

test('a file read and written again is the same file to another reader', async () => {
  const file = readPdfFile(await otherPdf(false));
  const again = await PDFDocument.load(writePdfFile(file));
  expect(again.getPageCount()).toBe(2);
  expect(again.context.enumerateIndirectObjects().length).toBe(file.objects.size);
});

test('a longer object moves those behind it, and the offsets follow', async () => {
  const file = readPdfFile(await otherPdf(false));
  const [number = 0] = [...file.objects].find(([, text]) => text.includes('/Type /Catalog')) ?? [];
  const longer = (file.objects.get(number) ?? '').replace('/Type /Catalog', '/Type /Catalog\n/Lang (da-DK)');
  const written = writePdfFile({ ...file, objects: new Map(file.objects).set(number, longer) });
  const again = await PDFDocument.load(written);
  expect(again.catalog.toString()).toContain('/Lang (da-DK)');
  expect(again.getPageCount()).toBe(2);
});

test('what has object streams, or is no PDF, is refused', async () => {
  const packed = await otherPdf(true);
  expect(() => readPdfFile(packed)).toThrow('no table of offsets');
  expect(() => readPdfFile(new TextEncoder().encode('hello'))).toThrow('no table of offsets');
});
