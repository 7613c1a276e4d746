import type { ReferenceValue } from '@/lib/domain/reference';
import { type Locale, textOf } from '@/lib/text/locale';
import type { EditionContent, EditionContentTechnology } from './edition-content';

/** One technology on one of the edition's radars. */
type EditionRow = {
  readonly technology: EditionContentTechnology;
  readonly area: EditionContent['areas'][number] | null;
  readonly value: ReferenceValue | null;
};

/** A column of the edition's sheet: its heading, what it holds, and how wide it is, in characters. */
export type EditionColumn = {
  readonly heading: string;
  readonly explains: string;
  readonly width: number;
  readonly read: (row: EditionRow) => string | number | null;
};

/** One row a technology and radar, the combined one first: also where there is no value, so that it can be filled in. */
export function editionRows({ areas, technologies, placements }: EditionContent): EditionRow[] {
  const scopes = [null, ...areas];
  return technologies.flatMap((technology) =>
    scopes.map((area) => {
      const slug = area?.slug ?? null;
      const value = placements.find((one) => one.technologyId === technology.id && one.areaSlug === slug) ?? null;
      return { technology, area, value };
    }),
  );
}

type ColumnKey = keyof ReturnType<typeof textOf>['editionFiles']['columns'];

/**
 * The columns of an edition's sheet. Rings are written with the usual names, whatever the edition calls them, so that every reader
 * knows them. Descriptions stand once, on the combined radar's row.
 */
export function editionColumns({ simulated }: EditionContent, locale: Locale): EditionColumn[] {
  const { editionFiles, editions, words } = textOf(locale);
  const column = (key: ColumnKey, width: number, read: EditionColumn['read']): EditionColumn => {
    return { ...editionFiles.columns[key], width, read };
  };
  const once = (text: string | undefined, { area }: EditionRow) => (area === null ? (text ?? '') : '');
  return [
    column('technologyId', 26, ({ technology }) => technology.id),
    column('name', 32, ({ technology }) => technology.name),
    column('nameEn', 28, ({ technology }) => technology.nameEn),
    column('category', 30, ({ technology }) => technology.category),
    column('categoryEn', 30, ({ technology }) => technology.categoryEn),
    column('area', 28, ({ area }) => area?.name ?? words.combined),
    column('areaEn', 28, ({ area }) => area?.nameEn ?? ''),
    column('areaId', 18, ({ area }) => area?.slug ?? ''),
    column('ring', 12, ({ value }) => (value?.ring ? words.rings[value.ring] : '')),
    column('level', 9, ({ value }) => value?.level ?? null),
    column('maturity', 11, ({ value }) => value?.maturity ?? null),
    column('source', 44, ({ value }) => value?.source ?? ''),
    column('basis', 11, ({ value }) => (value === null ? '' : editions.page.basis[value.basis])),
    column('description', 50, (row) => once(row.technology.description, row)),
    column('descriptionEn', 50, (row) => once(row.technology.descriptionEn, row)),
    column('marks', 12, () => (simulated ? editionFiles.simulated : '')),
  ];
}
