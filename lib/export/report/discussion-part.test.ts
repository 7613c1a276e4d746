import { describe, expect, test } from 'vitest';
import type { Snapshot } from '@/lib/domain/snapshot';
import { renderDocx } from '../docx/render-docx';
import { renderPdf } from '../pdf/render-pdf';
import { renderPptx } from '../pptx/render-pptx';
import { checkPdf } from '../testing/check-pdf';
import { openOffice } from '../testing/office/open-office';
import { packageFaults } from '../testing/office/package-faults';
import { docxParagraphs } from '../testing/office/read-docx';
import { buildReport } from './build-report';
import { exampleSnapshot } from './snapshot.fixture';
import { discussedSnapshot, extremelyDiscussedSnapshot } from './snapshot-discussion.fixture';

const blocksOf = (snapshot: Snapshot) => buildReport(snapshot).body.find(({ id }) => id === 'discussion')?.blocks;

describe('a discussion in a paper', () => {
  test('stands before the questions, and only where it was taken along', () => {
    const ids = (snapshot: Snapshot) => buildReport(snapshot).body.map(({ id }) => id);
    expect(ids(discussedSnapshot()).slice(-2)).toEqual(['discussion', 'questions']);
    expect(ids(exampleSnapshot())).not.toContain('discussion');
    expect(buildReport(exampleSnapshot()).parts.discussion).toBeNull();
  });

  test('tells what was agreed and decided, with the reasons', () => {
    expect(blocksOf(discussedSnapshot())).toEqual([
      {
        kind: 'paragraph',
        text: 'Mødet “Brug af ny teknologi” 18. august 2026 drøftede kommunens brug af teknologi. Her står, hvad det aftalte og besluttede.',
      },
      { kind: 'subheading', text: 'Aftalte placeringer' },
      {
        kind: 'list',
        items: [
          'Cloud – Dagtilbud og skole. Aftalt placering: Afprøver. Før: Følger. Begrundelse: To skoler er i gang.',
        ],
      },
      { kind: 'subheading', text: 'Beslutninger og opgaver' },
      {
        kind: 'list',
        items: [
          'Cloud. Opgave: Laver en plan for skolerne. Ansvarlig: IT-chef. Frist: 2. november 2026.',
          'Beslutning: Bussen stoppes.',
          'Opgave: Deler erfaringer. Ansvarlig: IT-chef. Frist: 2. november 2026.',
        ],
      },
    ]);
  });

  test('says so where nothing was decided', () => {
    const blocks = blocksOf(discussedSnapshot({}, { placements: [], decisions: [] }));
    expect(blocks).toHaveLength(1);
    expect(JSON.stringify(blocks)).toContain('traf ingen beslutninger');
  });

  test('names nobody who is responsible in a public version, and says so', () => {
    const published = buildReport(discussedSnapshot({ options: { audience: 'public' } }));
    const said = JSON.stringify(published);
    expect(said).not.toContain('IT-chef');
    expect(said).toContain('To skoler er i gang.');
    expect(said).toContain('Hvem der er ansvarlig for 2 beslutninger, fordi det kan være navne.');
    expect(JSON.stringify(buildReport(discussedSnapshot()))).toContain('IT-chef');
  });

  test('has a section in Word and one slide', async () => {
    const report = buildReport(discussedSnapshot());
    const docx = openOffice(await renderDocx(report));
    expect(docxParagraphs(docx).filter(({ text }) => text === 'Drøftet i Direktionen')).toMatchObject([
      { outlineLevel: 1 },
    ]);
    const pptx = openOffice(await renderPptx(report));
    const slides = pptx.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const telling = slides.filter((path) => pptx.text(path).includes('Drøftet i Direktionen'));
    expect(telling.map((path) => pptx.text(path).includes('To skoler er i gang.'))).toEqual([true]);
  });

  test('is sound in every format, whatever was written', async () => {
    const report = buildReport(extremelyDiscussedSnapshot());
    expect(packageFaults(openOffice(await renderDocx(report)))).toEqual([]);
    expect(packageFaults(openOffice(await renderPptx(report)))).toEqual([]);
    const findings = await checkPdf(await renderPdf(report));
    expect(findings.filter(({ rule }) => !['bookmark-text', 'reading-order'].includes(rule))).toEqual([]);
  });
});
