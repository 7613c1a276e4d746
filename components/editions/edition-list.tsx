import { Table } from '@/components/ui/table';
import { type Locale, textOf } from '@/lib/text/locale';
import type { HeadView } from './edition-types';
import { StatusBadges } from './status-badges';

export type EditionRow = HeadView & {
  readonly technologies: number;
  readonly areas: number;
  readonly usedIn: readonly number[];
};

type EditionListProps = {
  locale: Locale;
  id: string;
  heading: string;
  editions: readonly EditionRow[];
  /** False where nobody's own radar is in question. */
  showUse: boolean;
};

/** Some editions in a table, each with what one must know of it. */
export function EditionList({ locale, id, heading, editions, showUse }: EditionListProps) {
  const { columns } = textOf(locale).editions.list;
  return (
    <Table id={id} caption={heading} hideCaption stack>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.content}</th>
          <th scope="col">{columns.source}</th>
          {showUse ? <th scope="col">{columns.use}</th> : null}
        </tr>
      </thead>
      <tbody>
        {editions.map((edition) => (
          <EditionTableRow key={edition.id} locale={locale} edition={edition} showUse={showUse} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = { locale: Locale; edition: EditionRow; showUse: boolean };

function EditionTableRow({ locale, edition, showUse }: RowProps) {
  const { list, facts } = textOf(locale).editions;
  const { columns } = list;
  const { publisher, year, method, source, caveat } = edition;
  return (
    <tr className="edition-row">
      <th scope="row" data-title={columns.title}>
        <a href={`/editions/${edition.id}`}>{edition.title}</a>
        <StatusBadges locale={locale} head={edition} />
        <span className="edition-note">
          {publisher}, {year}. {edition.kommuneId === null ? facts.owner.shared : facts.owner.own}.
        </span>
      </th>
      <td data-title={columns.content}>
        {facts.size(edition.technologies, edition.areas)}
        <span className="edition-note">{method}</span>
      </td>
      <td data-title={columns.source}>
        {source}
        {caveat ? <span className="edition-note">{caveat}</span> : null}
      </td>
      {showUse ? (
        <td data-title={columns.use}>
          {edition.usedIn.length > 0 ? <strong>{list.usedIn(edition.usedIn.join(', '))}</strong> : list.notUsed}
        </td>
      ) : null}
    </tr>
  );
}
