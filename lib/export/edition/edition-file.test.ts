import { describe, expect, it } from 'vitest';
import { contentOfEdition } from '@/lib/import/content-of-edition';
import type { EditionContent as Read } from '@/lib/import/edition-content';
import { parseEditionJson } from '@/lib/import/edition-json';
import { readEditionSheets } from '@/lib/import/read-edition-sheets';
import { readFile } from '@/lib/import/read-file';
import { type Locale, locales } from '@/lib/text/locale';
import { demoEdition } from '@/prisma/seed/editions/demo';
import { kl2020 } from '@/prisma/seed/editions/kl-2020';
import { kl202122 } from '@/prisma/seed/editions/kl-2021-22';
import type { EditionContent } from './edition-content';
import { editionFile } from './edition-file';
import { type EditionFileFormat, editionFileName } from './edition-file-name';
import { blankTemplate, templateOf } from './edition-template';

const names = { ready: 'Skalér', trial: 'Pilot', watch: 'Følg', wait: 'Vent' };

/** Whatever a cell may begin with, hold or end on. */
const hostile: EditionContent = {
  ...kl202122,
  id: 'farlig',
  title: '=HYPERLINK("http://x";"y")',
  ringNames: { da: names, en: { ...names, ready: 'Scale' } },
  areas: [{ slug: 'social-omsorg', name: '+45 Social; "omsorg"', nameEn: '@social' }],
  technologies: [
    { ...tech('cloud', '=1+1'), description: 'To linjer\nog; "mere"' },
    tech('rpa', '-2+3'),
    tech('ny', 'Ny _x000D_ teknologi'),
  ],
  placements: [
    { ...value('cloud', null), ring: 'ready', source: '@SUM(A1)' },
    { ...value('cloud', 'social-omsorg'), level: 2.3333333333, basis: 'inferred' },
    { ...value('rpa', null), maturity: 1.5, source: 'Side 7' },
  ],
};

function tech(id: string, name: string) {
  return {
    id,
    name,
    nameEn: `${name} en`,
    category: 'Data',
    categoryEn: 'Data en',
    description: '',
    descriptionEn: '',
  };
}

function value(technologyId: string, areaSlug: string | null) {
  return { technologyId, areaSlug, ring: null, level: null, maturity: null, source: '', basis: 'stated' } as const;
}

async function readBack(edition: EditionContent, format: EditionFileFormat, locale: Locale): Promise<Read> {
  const bytes = await editionFile(edition, format, locale);
  if (format === 'json') {
    const parsed = parseEditionJson(bytes);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return contentOfEdition(parsed.edition);
  }
  const file = await readFile(bytes, `udgave.${format}`);
  const found = file.ok ? readEditionSheets(file.workbook) : null;
  if (found === null) throw new Error('not an edition');
  expect(found.rejected).toEqual([]);
  return found.content;
}

/** What a file must say of an edition; a CSV has no room for what it says of itself. */
function expected(edition: EditionContent, format: EditionFileFormat): unknown {
  const { areas, technologies, placements, ringNames = null, simulated } = edition;
  const { title, titleEn, year, publisher, method, methodEn, source, sourceEn, caveat, caveatEn } = edition;
  const head = { title, titleEn, year, publisher, method, methodEn, source, sourceEn, caveat, caveatEn };
  return {
    ...(format === 'csv' ? {} : { head, ringNames }),
    ...{ areas, simulated },
    technologies: technologies.map((one) => ({ description: '', descriptionEn: '', ...one })),
    values: sorted(
      placements.map(({ technologyId, areaSlug, ...rest }) => ({
        technology: technologies.findIndex(({ id }) => id === technologyId),
        area: areaSlug === null ? null : areas.findIndex(({ slug }) => slug === areaSlug),
        ...rest,
      })),
    ),
  };
}

function sorted<Value extends { technology: number; area: number | null }>(values: readonly Value[]): Value[] {
  return values.toSorted((a, b) => a.technology - b.technology || (a.area ?? -1) - (b.area ?? -1));
}

const cases = (['xlsx', 'csv', 'json'] as const).flatMap((format) =>
  locales.flatMap((locale) => [kl2020, kl202122, demoEdition, hostile].map((edition) => ({ format, locale, edition }))),
);

describe('an edition’s file', () => {
  it.each(cases)('$edition.id as $format in $locale is read back as the same', async ({ format, locale, edition }) => {
    const read = await readBack(edition, format, locale);
    const back = format === 'csv' ? { ...read, head: undefined, ringNames: undefined } : read;
    const { head, ringNames, ...rest } = back;
    const shown = format === 'csv' ? rest : { ...rest, head, ringNames };
    expect({ ...shown, values: sorted(read.values) }).toEqual(expected(edition, format));
  });

  it.each(['xlsx', 'csv', 'json'] as const)('as a template in %s has the technologies and no value', async (format) => {
    const read = await readBack(templateOf(demoEdition), format, 'da');
    expect(read.values).toEqual([]);
    expect(read.simulated).toBe(false);
    expect(read.technologies.map(({ id }) => id)).toEqual(demoEdition.technologies.map(({ id }) => id));
    expect(read.areas.map(({ slug }) => slug)).toEqual(demoEdition.areas.map(({ slug }) => slug));
  });

  it.each(['xlsx', 'csv', 'json'] as const)('as a blank template in %s is known for one', async (format) => {
    expect(await readBack(blankTemplate(2027), format, 'en')).toMatchObject({
      technologies: [],
      areas: [],
      values: [],
    });
  });

  it('is a CSV that Danish Excel opens, with nothing it would reckon', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await editionFile(hostile, 'csv', 'da'));
    expect(text.startsWith('\ufeffTeknologi-id;Teknologi;')).toBe(true);
    expect(text).toContain(";'=1+1;");
    expect(text).toContain(";'-2+3;");
    expect(text).toContain(';2,3333333333;');
    const lone = text.replaceAll('\r\n', '').match(/[\r\n]/g) ?? [];
    expect(lone).toEqual(['\n']);
    expect(text.split(/[;\r\n]/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });

  it('says what it is in its name, and that it is simulated', () => {
    const json = { kind: 'edition', format: 'json', locale: 'da' } as const;
    expect(editionFileName(demoEdition, json)).toBe('udgave-demo-2026-simuleret.json');
    expect(editionFileName({ title: 'Ærø 2027', simulated: true }, json)).toBe('udgave-aeroe-2027-simuleret.json');
    expect(editionFileName(blankTemplate(2027), { ...json, kind: 'template', locale: 'en' })).toBe('template.json');
  });
});
