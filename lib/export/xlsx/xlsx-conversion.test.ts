import { describe, expect, it } from 'vitest';
import { buildReport } from '../report/build-report';
import { exampleSnapshot, extremeSnapshot } from '../report/snapshot.fixture';
import { convertToPdf, findLibreOffice } from '../testing/office/convert-office';
import { openOffice } from '../testing/office/open-office';
import { packageFaults } from '../testing/office/package-faults';
import { readPageTexts } from '../testing/pdf/page-texts';
import { renderXlsx } from './render-xlsx';

const command = findLibreOffice();
const told =
  command === null
    ? 'has no faults (LibreOffice is not installed here, so it was not converted)'
    : 'is printed by LibreOffice, with marks and page number on each page and nothing reckoned';

describe('the workbook in another program', () => {
  it.each([
    ['an example', buildReport(exampleSnapshot())],
    ['the worst input', buildReport(extremeSnapshot())],
  ] as const)(`with %s ${told}`, { timeout: 180_000 }, async (_, report) => {
    const bytes = await renderXlsx(report);
    expect(packageFaults(openOffice(bytes))).toEqual([]);
    if (command === null) return;
    const pages = await readPageTexts(convertToPdf(command, bytes, 'xlsx'));
    const texts = pages.map(({ pieces, artifacts }) => [...pieces.values(), ...artifacts].join(' '));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain('Udkast');
      expect(text).toContain('Simulerede tal');
      expect(text.replace(/\s+/g, ' ')).toContain(`Side ${index + 1} af ${pages.length}`);
      expect(text).not.toMatch(/#(NAME|REF|VALUE|NAVN|VÆRDI)/);
    }
    expect(texts.join(' ')).toContain('Vurdering');
  });
});
