import { describe, expect, test } from 'vitest';
import type { Snapshot } from '@/lib/domain/snapshot';
import { discussionOf, type SnapshotDiscussion } from '@/lib/domain/snapshot-discussion';
import { renderDocx } from '../docx/render-docx';
import { exampleMinutes } from '../minutes/minutes.fixture';
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

/** The example's discussion as minutes tell it that keep areas and what decisions are about. */
const inSchools = {
  placements: discussionOf(exampleMinutes()).placements.map((placement) => ({ ...placement, areaId: 'skole' })),
  decisions: discussionOf(exampleMinutes()).decisions.map((decision, index) => ({
    ...decision,
    areaId: index === 0 ? 'skole' : null,
    ...(index === 1 ? { about: 'Selvkørende bus', aboutInitiative: true } : {}),
  })),
};

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

  test('a public version names nobody and nothing that may be a supplier, and says so', () => {
    const published = buildReport(
      discussedSnapshot({ options: { audience: 'public', areaIds: ['skole'] } }, inSchools),
    );
    const said = JSON.stringify(published);
    for (const withheld of ['IT-chef', 'To skoler er i gang.', 'Selvkørende bus']) expect(said).not.toContain(withheld);
    expect(said).toContain('Laver en plan for skolerne');
    expect(said).toContain('Hvem der er ansvarlig for 2 beslutninger, fordi det kan være navne.');
    expect(said).toContain('Begrundelsen for 1 aftalt placering, fordi den kan nævne personer og leverandører.');
    expect(said).toContain('Hvad 1 beslutning handler om, fordi en indsats kan være opkaldt efter en leverandør.');
    expect(said).not.toContain('ikke er valgt til bilaget');
    const internal = JSON.stringify(buildReport(discussedSnapshot({}, inSchools)));
    for (const told of ['IT-chef', 'To skoler er i gang.', 'Selvkørende bus']) expect(internal).toContain(told);
  });

  test('a public version tells nothing of areas that were not chosen, and says that it does not', () => {
    const of = (decisions: SnapshotDiscussion['decisions']) =>
      discussedSnapshot({ options: { audience: 'public', areaIds: ['velfaerd'] } }, { ...inSchools, decisions });
    const [first, ...others] = inSchools.decisions;
    const some = buildReport(of(inSchools.decisions));
    expect(JSON.stringify(some)).not.toContain('Laver en plan for skolerne');
    expect(JSON.stringify(some)).toContain('2 aftaler og beslutninger om fagområder, der ikke er valgt til bilaget.');
    expect(others).toHaveLength(2);
    const none = JSON.stringify(blocksOf(of(first === undefined ? [] : [first])));
    expect(none).toContain('handler om fagområder, der ikke er valgt til bilaget.');
    expect(none).not.toContain('traf ingen beslutninger');
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
