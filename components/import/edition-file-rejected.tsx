import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';

type Code = keyof ReturnType<typeof textOf>['editionFiles']['rejections'];
type Rejected = {
  readonly sheet: string;
  readonly row: number;
  readonly code: Code;
  readonly value: string;
  readonly other: number;
};
type Props = { locale: Locale; rejected: readonly Rejected[] };

const shownAtOnce = 20;

/** What a file says that cannot be used, each with its row and the remedy; the first ones at once. */
export function EditionFileRejected({ locale, rejected }: Props) {
  const text = textOf(locale).editionFiles.review;
  if (rejected.length === 0) return null;
  const more = rejected.slice(shownAtOnce);
  return (
    <section className="import-section" aria-labelledby="rejected-heading">
      <h2 id="rejected-heading">{text.rejectedHeading(rejected.length)}</h2>
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
  const { review, rejections } = textOf(locale).editionFiles;
  return (
    <ul className="import-rejected">
      {rejected.map(({ sheet, row, code, value, other }) => (
        <li key={`${sheet} ${row} ${code} ${value}`}>{review.at(sheet, row, rejections[code](value, other))}</li>
      ))}
    </ul>
  );
}
