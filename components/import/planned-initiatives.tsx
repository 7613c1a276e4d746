import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import type { InitiativeContent, Phase } from '@/lib/domain/initiative/initiative';
import { type Locale, textOf } from '@/lib/text/locale';
import { contentWord } from './initiative-words';

type Text = ReturnType<typeof textOf>['initiativeFiles'];

/** The names of what initiatives refer to, by id. */
export type InitiativeNamesById = {
  readonly technologies: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, string>>;
};

type Planned = {
  readonly row: number;
  readonly content: InitiativeContent;
  readonly phase: Phase;
  readonly existing: { readonly content: InitiativeContent; readonly phase: Phase } | null;
  readonly changed: readonly (keyof Text['columns'])[];
};
type Props = {
  locale: Locale;
  kind: 'new' | 'changed';
  planned: readonly Planned[];
  names: InitiativeNamesById;
};

const shownAtOnce = 50;

/** What a sheet makes or changes, row by row; the first ones at once. */
export function PlannedInitiatives({ locale, kind, planned, names }: Props) {
  const text = textOf(locale).initiativeFiles.review;
  if (planned.length === 0) return null;
  const more = planned.slice(shownAtOnce);
  return (
    <section className="import-section">
      <h2>{kind === 'new' ? text.newHeading : text.changedHeading}</h2>
      <Rows {...{ locale, kind, names }} id={`${kind}-rows`} planned={planned.slice(0, shownAtOnce)} />
      {more.length === 0 ? null : (
        <Details summary={text.more(more.length)}>
          <Rows {...{ locale, kind, names }} id={`${kind}-more`} planned={more} />
        </Details>
      )}
    </section>
  );
}

function Rows({ id, locale, kind, planned, names }: Props & { id: string }) {
  const { columns, review } = textOf(locale).initiativeFiles;
  const { phases } = textOf(locale).initiativeViews;
  return (
    <Table id={id} caption={kind === 'new' ? review.newCaption : review.changedCaption} hideCaption stack>
      <thead>
        <tr>
          <th scope="col">{review.row}</th>
          <th scope="col">{columns.title.heading}</th>
          <th scope="col">{columns.technology.heading}</th>
          {kind === 'new' ? (
            <>
              <th scope="col">{columns.areas.heading}</th>
              <th scope="col">{columns.phase.heading}</th>
            </>
          ) : (
            <th scope="col">{review.what}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {planned.map((one) => (
          <tr key={one.row}>
            <td data-title={review.row}>{one.row}</td>
            <th scope="row" data-title={columns.title.heading}>
              {one.content.title}
            </th>
            <td data-title={columns.technology.heading}>{contentWord('technology', one, { locale, names })}</td>
            {kind === 'new' ? (
              <>
                <td data-title={columns.areas.heading}>{contentWord('areas', one, { locale, names })}</td>
                <td data-title={columns.phase.heading}>{phases[one.phase]}</td>
              </>
            ) : (
              <td data-title={review.what}>
                <Changes {...{ locale, one, names }} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Changes({ locale, one, names }: { locale: Locale; one: Planned; names: InitiativeNamesById }) {
  const { columns, review } = textOf(locale).initiativeFiles;
  const { existing } = one;
  if (existing === null) return null;
  const word = (column: Planned['changed'][number], of: Parameters<typeof contentWord>[1]) =>
    contentWord(column, of, { locale, names }) || review.empty;
  return (
    <ul className="nobullet-list">
      {one.changed.map((column) => (
        <li key={column}>{review.change(columns[column].heading, word(column, existing), word(column, one))}</li>
      ))}
    </ul>
  );
}
