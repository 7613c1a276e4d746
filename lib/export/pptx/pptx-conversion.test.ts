import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { exampleSnapshot, extremeSnapshot } from '../report/snapshot.fixture';
import { convertToPdf, findLibreOffice } from '../testing/office/convert-office';
import { packageFaults } from '../testing/office/package-faults';
import { renderedPptx } from './rendered-pptx.fixture';

const command = findLibreOffice();
const told =
  command === null
    ? 'have no faults (LibreOffice is not installed here, so they were not converted)'
    : 'are converted by LibreOffice, a page each';

describe('the slides in another program', () => {
  it.each([
    ['an example', exampleSnapshot()],
    ['the worst input', extremeSnapshot()],
  ])(`with %s ${told}`, { timeout: 180_000 }, async (_, snapshot) => {
    const { bytes, file, slides } = await renderedPptx(snapshot);
    expect(packageFaults(file)).toEqual([]);
    if (command === null) return;
    const pdf = await PDFDocument.load(convertToPdf(command, bytes, 'pptx'));
    expect(pdf.getPages().map((page) => [page.getWidth(), page.getHeight()].map(Math.round))).toEqual(
      slides.map(() => [960, 540]),
    );
  });
});
