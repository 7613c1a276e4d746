import type { ImportStart, WaitingImport } from '@/lib/data/imports/start';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

/** Files that have been read and wait for their review. */
export function Waiting({ locale, waiting }: { locale: Locale; waiting: ImportStart['waiting'] }) {
  const text = textOf(locale).importPages.start;
  if (waiting.length === 0) return null;
  return (
    <section className="import-section">
      <h2>{text.waiting}</h2>
      <p>{text.waitingHint}</p>
      <ul>
        {waiting.map(({ id, kind, fileName, year, createdAt }) => (
          <li key={id}>
            <a href={`/import/${id}`}>{waitingText({ kind, fileName, year }, locale)}</a> (
            {text.readOn(formatDate(createdAt, locale))})
          </li>
        ))}
      </ul>
    </section>
  );
}

function waitingText(
  { kind, fileName, year }: Pick<WaitingImport, 'kind' | 'fileName' | 'year'>,
  locale: Locale,
): string {
  const { importPages, initiativeFiles } = textOf(locale);
  if (kind === 'initiatives') return initiativeFiles.start.waiting(fileName);
  const { waitingEdition, waitingRadar } = importPages.start;
  return kind === 'edition' ? waitingEdition(fileName) : waitingRadar(fileName, year);
}
