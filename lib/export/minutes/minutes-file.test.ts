import { describe, expect, test } from 'vitest';
import type { Minutes } from '@/lib/domain/meeting/minutes';
import { checkPdf } from '../testing/check-pdf';
import { openOffice } from '../testing/office/open-office';
import { packageFaults } from '../testing/office/package-faults';
import { docxParagraphs, docxTables, docxText } from '../testing/office/read-docx';
import { readPdf } from '../testing/pdf/read-pdf';
import { emptyMinutes, exampleMinutes, extremeMinutes } from './minutes.fixture';
import { minutesFileName, renderMinutes } from './minutes-file';

const makers: Readonly<Record<string, () => Minutes>> = { example: exampleMinutes, empty: emptyMinutes };
const meetings = Object.entries({ ...makers, extreme: extremeMinutes }).flatMap(([name, make]) =>
  (['da', 'en'] as const).map((locale) => ({ name, locale, minutes: make() })),
);

/** Arabic stands in a PDF as it is seen: its bookmark and its lines are not letter for letter what is read. */
const rightToLeftRules = new Set(['bookmark-text', 'reading-order']);

/** What is set on the pages of a PDF, in reading order. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await readPdf(bytes)).pages.map(({ text }) => text).join('\n');
}

describe('minutes as files', () => {
  test.each(meetings)(
    '$name in $locale is an accessible PDF that can be archived',
    async ({ name, minutes, locale }) => {
      const findings = await checkPdf(await renderMinutes(minutes, 'pdf', locale));
      expect(findings.filter(({ rule }) => name !== 'extreme' || !rightToLeftRules.has(rule))).toEqual([]);
    },
  );

  test.each(meetings)('$name in $locale is a sound DOCX', async ({ minutes, locale }) => {
    const file = openOffice(await renderMinutes(minutes, 'docx', locale));
    expect(packageFaults(file)).toEqual([]);
    expect(docxParagraphs(file).length).toBeGreaterThan(5);
  });

  test.each(['pdf', 'docx'] as const)('the same minutes are the same bytes as %s', async (format) => {
    const [first, again, other] = [
      await renderMinutes(exampleMinutes(), format, 'da'),
      await renderMinutes(exampleMinutes(), format, 'da'),
      await renderMinutes(exampleMinutes({ forum: 'Chefgruppen' }), format, 'da'),
    ];
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, other)).not.toBe(0);
  });

  test('tell in Word what was agreed and decided', async () => {
    const file = openOffice(await renderMinutes(exampleMinutes(), 'docx', 'da'));
    const headings = docxParagraphs(file).flatMap(({ outlineLevel, text }) => (outlineLevel === 0 ? [text] : []));
    expect(headings).toEqual([
      ...['Om mødet', 'Beslutninger og opgaver', '1. Cloud – Dagtilbud og skole', '2. Selvkørende bus'],
      ...['3. Hvor mange kan vi bære?', 'Opfølgning fra tidligere møder', 'Temaer'],
    ]);
    expect(docxTables(file).map(({ rows }) => rows.length)).toEqual([4, 2]);
    expect(docxTables(file).map(({ element }) => docxText(element).includes('Stoppet i maj.'))).toEqual([false, true]);
  });

  test('carry their draft mark on the page while the meeting is not closed', async () => {
    const open = await pdfText(await renderMinutes(exampleMinutes({ closedAt: null }), 'pdf', 'da'));
    expect(open).toContain('Udkast');
    expect(open).toContain('Mødet er ikke afsluttet');
    expect(await pdfText(await renderMinutes(exampleMinutes(), 'pdf', 'da'))).not.toContain('Udkast');
  });

  test('have no appendix', async () => {
    expect(await pdfText(await renderMinutes(exampleMinutes(), 'pdf', 'da'))).not.toContain('Tabeller og metode');
  });
});

describe('the name of minutes', () => {
  test('says whose they are, and that a draft is one', () => {
    expect(minutesFileName(exampleMinutes(), 'pdf', 'da')).toBe('eksempelkommune-referat-direktionen-2026-08-18.pdf');
    expect(minutesFileName(exampleMinutes({ closedAt: null, forum: 'Økonomi & Plan' }), 'docx', 'en')).toBe(
      'eksempelkommune-minutes-oekonomi-plan-2026-08-18-draft.docx',
    );
    expect(minutesFileName(exampleMinutes({ forum: '…' }), 'pdf', 'da')).toBe('eksempelkommune-referat-2026-08-18.pdf');
  });
});
