import type { ImportReview } from '@/lib/data/imports/review';
import type { PlanTechnology } from '@/lib/import/import-plan';
import { type Locale, textOf } from '@/lib/text/locale';

/** What a technology of the review is called: its own name, in the page's language. */
export function technologyNames({ target }: ImportReview, locale: Locale): (technology: PlanTechnology) => string {
  const names = new Map(target.technologies.map(({ id, name, nameEn }) => [id, locale === 'en' ? nameEn : name]));
  return (technology) => (technology.kind === 'local' ? technology.name : (names.get(technology.id) ?? technology.id));
}

/** What each column that is imported is called. */
export function areaNames(review: ImportReview, locale: Locale): { column: string; name: string }[] {
  const names = new Map(review.target.areas.map(({ id, name }) => [id, name]));
  const { combined } = textOf(locale).importPages.rows;
  return review.plan.areas.map(({ column, area }) => {
    if (area.kind === 'combined') return { column, name: combined };
    return { column, name: area.kind === 'area' ? (names.get(area.areaId) ?? '') : area.name };
  });
}

/** A column of the sheet, by its heading or else its place. */
export function headingOf({ header, key }: { header: string; key: string }, locale: Locale): string {
  return header === '' ? textOf(locale).importPages.columns.unnamed(key) : header;
}

/** The edition's areas in the page's language; those of a new edition are the sheet's columns. */
export function editionAreaNames(
  { target, table, kind }: ImportReview,
  locale: Locale,
): { id: string; name: string }[] {
  if (kind === 'edition') return table.columns.map((column) => ({ id: column.key, name: headingOf(column, locale) }));
  return target.editionAreas.map(({ id, name, nameEn }) => ({ id, name: locale === 'en' ? nameEn : name }));
}
