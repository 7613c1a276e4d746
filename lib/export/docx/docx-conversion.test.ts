import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { exampleSnapshot, extremeSnapshot } from '../report/snapshot.fixture';
import { convertToPdf, findLibreOffice } from '../testing/office/convert-office';
import { packageFaults } from '../testing/office/package-faults';
import { readPageTexts } from '../testing/pdf/page-texts';
import { renderedDocx } from './rendered.fixture';

const command = findLibreOffice();
const told =
  command === null
    ? 'has no faults (LibreOffice is not installed here, so it was not converted)'
    : 'is converted by LibreOffice';

/** A4 in points. */
const a4 = [595, 842];

describe('the document in another program', () => {
  it.each([
    ['an example', exampleSnapshot(), { fewest: 6, figureOn: 0 }],
    ['the worst input', extremeSnapshot(), { fewest: 12, figureOn: 1 }],
  ] as const)(`with %s ${told}`, { timeout: 180_000 }, async (_, snapshot, { fewest, figureOn }) => {
    const { bytes, file } = await renderedDocx(snapshot);
    expect(packageFaults(file)).toEqual([]);
    if (command === null) return;
    const printed = convertToPdf(command, bytes, 'docx');
    const pdf = await PDFDocument.load(printed);
    expect(pdf.getPageCount()).toBeGreaterThanOrEqual(fewest);
    expect(pdf.getPages().map((page) => [page.getWidth(), page.getHeight()].map(Math.round))).toEqual(
      pdf.getPages().map(() => a4),
    );
    const pages = await readPageTexts(printed);
    const figures = pages.map(({ pieces, artifacts }) =>
      /Figur 1\./.test([...pieces.values(), ...artifacts].join(' ')),
    );
    expect(figures.indexOf(true)).toBe(figureOn);
  });
});
