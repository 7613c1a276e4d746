import type { Locale } from '@/lib/text/locale';
import type { EditionContent } from './edition-content';
import { editionCsv } from './edition-csv';
import type { EditionFileFormat } from './edition-file-name';
import { editionJson } from './edition-json';
import { editionXlsx } from './edition-xlsx';

/** An edition, or a template of one, as the bytes of a file. JSON has both languages; the sheets' headings are in one. */
export async function editionFile(
  edition: EditionContent,
  format: EditionFileFormat,
  locale: Locale,
): Promise<Uint8Array> {
  if (format === 'json') return editionJson(edition);
  return format === 'csv' ? editionCsv(edition, locale) : editionXlsx(edition, locale);
}
