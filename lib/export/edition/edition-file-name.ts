import { areaSlug } from '@/lib/domain/area-slug';
import { type Locale, textOf } from '@/lib/text/locale';
import type { EditionContent } from './edition-content';

export const editionFileFormats = ['xlsx', 'csv', 'json'] as const;
export type EditionFileFormat = (typeof editionFileFormats)[number];

export type EditionFileKind = 'edition' | 'template';

type NamedFile = { readonly kind: EditionFileKind; readonly format: EditionFileFormat; readonly locale: Locale };

/** A name that says what the file is, in letters that every system takes: udgave-kommunernes-teknologiradar-2027.xlsx. */
export function editionFileName(
  { title, simulated }: Pick<EditionContent, 'title' | 'simulated'>,
  { kind, format, locale }: NamedFile,
): string {
  const { names } = textOf(locale).editionFiles;
  const slug = title.trim() === '' ? '' : areaSlug(title, []);
  const marked = simulated && !slug.includes(names.simulated) ? names.simulated : '';
  return `${[names[kind], slug, marked].filter((part) => part !== '').join('-')}.${format}`;
}
