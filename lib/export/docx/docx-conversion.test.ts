import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { exampleSnapshot, extremeSnapshot } from '../report/snapshot.fixture';
import { convertToPdf, findLibreOffice } from '../testing/office/convert-office';
import { packageFaults } from '../testing/office/package-faults';
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
    ['an example', exampleSnapshot(), 6],
    ['the worst input', extremeSnapshot(), 12],
  ] as const)(`with %s ${told}`, { timeout: 180_000 }, async (_, snapshot, fewest) => {
    const { bytes, file } = await renderedDocx(snapshot);
    expect(packageFaults(file)).toEqual([]);
    if (command === null) return;
    const pdf = await PDFDocument.load(convertToPdf(command, bytes, 'docx'));
    expect(pdf.getPageCount()).toBeGreaterThanOrEqual(fewest);
    expect(pdf.getPages().map((page) => [page.getWidth(), page.getHeight()].map(Math.round))).toEqual(
      pdf.getPages().map(() => a4),
    );
  });
});
