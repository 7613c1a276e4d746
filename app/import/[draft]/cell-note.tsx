import { type Locale, textOf } from '@/lib/text/locale';

/** As many characters of a note are shown at once. */
const shownAtOnce = 60;

/** The note as it will be stored: a long one shortened, and whole when it is opened. */
export function CellNote({ note, locale }: { note: string; locale: Locale }) {
  const text = textOf(locale).importPages.rows;
  const short = note.length <= shownAtOnce && !note.includes('\n');
  if (short) return <span className="import-note">{text.note(note)}</span>;
  const start = note.slice(0, shownAtOnce).replace(/\s+/g, ' ').trim();
  return (
    <details className="import-note">
      <summary>{text.note(`${start}…`)}</summary>
      <p>{note}</p>
    </details>
  );
}
