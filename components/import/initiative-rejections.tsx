import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';

type Text = ReturnType<typeof textOf>['initiativeFiles'];

type Rejected = {
  readonly row: number;
  readonly code: keyof Text['rejections'];
  readonly column: keyof Text['columns'] | null;
  readonly value: string;
  readonly suggestion: string | null;
};
type Props = { locale: Locale; rejected: readonly Rejected[] };

const shownAtOnce = 20;
/** Longer than this, what stood in a cell is cut where it is shown. */
const shownLength = 80;

/** The rows of a sheet of initiatives that cannot be used, each with what is wrong and the remedy; the first ones at once. */
export function InitiativeRejections({ locale, rejected }: Props) {
  const text = textOf(locale).initiativeFiles.review;
  if (rejected.length === 0) return null;
  const rows = new Set(rejected.map(({ row }) => row)).size;
  const more = rejected.slice(shownAtOnce);
  return (
    <section className="import-section" aria-labelledby="rejected-heading">
      <h2 id="rejected-heading">{text.rejectedHeading(rows)}</h2>
      <p>{text.rejectedText}</p>
      <List locale={locale} rejected={rejected.slice(0, shownAtOnce)} />
      {more.length === 0 ? null : (
        <Details summary={text.more(more.length)}>
          <List locale={locale} rejected={more} />
        </Details>
      )}
    </section>
  );
}

function List({ locale, rejected }: Props) {
  const text = textOf(locale).initiativeFiles;
  return (
    <ul className="import-rejected">
      {rejected.map(({ row, code, column, value, suggestion }) => {
        const shown = value.length > shownLength ? `${value.slice(0, shownLength)}…` : value;
        const reason = text.rejections[code](shown, column === null ? '' : text.columns[column].heading);
        const close = suggestion === null ? '' : text.suggestion(suggestion);
        return <li key={`${row} ${code} ${column} ${suggestion}`}>{text.review.at(row, `${reason}${close}`)}</li>;
      })}
    </ul>
  );
}
