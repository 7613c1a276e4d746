import { type ChoiceOptions, ChoiceSelect } from '@/components/import/choice-select';
import { Button } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import type { ImportReview } from '@/lib/data/imports/review';
import type { NameUse } from '@/lib/import/import-mapping';
import { type Locale, textOf } from '@/lib/text/locale';
import { nameValue } from '../mapping-fields';
import { pageOf, partAddress, type ReviewQuery } from './read-review-query';

type Props = { review: ImportReview; locale: Locale; query: ReviewQuery };
type Name = { readonly name: string; readonly use: NameUse; readonly index: number; readonly suggested: boolean };

/** What each name of the sheet is used as: those that nobody need look at, or that say nothing, are shown when asked for. */
export function NamesPanel({ review, locale, query }: Props) {
  const text = textOf(locale).importPages.names;
  const suggested = new Set(review.choices.suggested);
  const all = review.mapping.names.map((each, index) => ({ ...each, index, suggested: suggested.has(each.name) }));
  const empty = new Set(review.plan.rows.flatMap((row) => (row.rejection?.code === 'no-values' ? [row.name] : [])));
  const open = all.filter((each) => !empty.has(each.name) && (each.suggested || each.use.kind !== 'technology'));
  const sure = all.filter((each) => !each.suggested && each.use.kind === 'technology').length;
  const shown = query.names === 'all' ? all : open;
  return (
    <section className="import-section" id="names">
      <h2>{text.heading}</h2>
      <p>
        {open.length === 0 ? text.allSure(sure) : text.text(sure)}{' '}
        {query.names === 'all' ? (
          <a href={partAddress(review.id, query, { names: 'open', namePage: 1 }, 'names')}>{text.showOpen}</a>
        ) : (
          <a href={partAddress(review.id, query, { names: 'all', namePage: 1 }, 'names')}>{text.showAll(all.length)}</a>
        )}
      </p>
      {shown.length === 0 ? null : <NamesForm review={review} locale={locale} query={query} shown={shown} />}
    </section>
  );
}

function NamesForm({ review, locale, query, shown }: Props & { shown: readonly Name[] }) {
  const text = textOf(locale).importPages.names;
  const { items, page, pages } = pageOf(shown, query.namePage);
  const groups = useGroups(review, locale);
  return (
    <form method="post" action="/import/change">
      <input type="hidden" name="draft" value={review.id} />
      <input type="hidden" name="revision" value={review.revision} />
      <input type="hidden" name="show" value={query.names} />
      <div className="import-table">
        <Table id="names-table" caption={text.caption} hideCaption stack>
          <thead>
            <tr>
              <th scope="col">{text.headers.name}</th>
              <th scope="col">{text.headers.match}</th>
              <th scope="col">{text.headers.use}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ name, use, index, suggested }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-title={text.headers.match}>{matchText(use, suggested, text.match)}</td>
                <td data-title={text.headers.use}>
                  <ChoiceSelect
                    label={text.useOf(name)}
                    name={`name.${index}`}
                    defaultValue={nameValue(use)}
                    groups={groups}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(namePage) => partAddress(review.id, query, { namePage }, 'names')}
      />
      <div className="actions">
        <Button kind="secondary">{text.save}</Button>
      </div>
    </form>
  );
}

type MatchText = { sure: string; suggested: string; local: string; ignored: string };

function matchText(use: NameUse, suggested: boolean, text: MatchText): string {
  if (use.kind === 'ignore') return text.ignored;
  if (use.kind === 'local') return text.local;
  return suggested ? text.suggested : text.sure;
}

function useGroups({ target, kind }: ImportReview, locale: Locale): ChoiceOptions[] {
  const text = textOf(locale).importPages.names;
  const named = target.technologies.map(({ id, name, nameEn, place }) => ({
    place,
    option: { value: `technology:${id}`, label: locale === 'en' ? nameEn : name },
  }));
  const of = (edition: boolean) =>
    named.filter(({ place }) => (place === 'edition') === edition).map(({ option }) => option);
  const local = { value: 'local', label: kind === 'edition' ? text.newTechnology : text.local };
  return [
    { label: text.groups.other, options: [local, { value: 'ignore', label: text.ignore }] },
    { label: text.groups.edition, options: of(true) },
    { label: text.groups.own, options: of(false) },
  ];
}
