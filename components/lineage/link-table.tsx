import { Button } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import type { LineageKind } from '@/lib/domain/lineage';
import { type Locale, textOf } from '@/lib/text/locale';

type ListedLink = {
  readonly id: string;
  readonly kommuneId: string | null;
  readonly kind: LineageKind;
  readonly from: string;
  readonly to: string | null;
  readonly mayRemove: boolean;
};

type LinkTableProps = { locale: Locale; links: readonly ListedLink[] };

/** The links that hold, each with whom it holds for. */
export function LinkTable({ locale, links }: LinkTableProps) {
  const { list } = textOf(locale).lineage;
  const removable = links.some(({ mayRemove }) => mayRemove);
  return (
    <section className="history-rows">
      <h2>{list.heading}</h2>
      {links.length === 0 ? (
        <p>{list.none}</p>
      ) : (
        <Table id="links" caption={list.caption} hideCaption>
          <thead>
            <tr>
              <th scope="col">{list.from}</th>
              <th scope="col">{list.kind}</th>
              <th scope="col">{list.to}</th>
              <th scope="col">{list.scope}</th>
              {removable ? <th scope="col">{list.action}</th> : null}
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <LinkRow key={link.id} locale={locale} link={link} removable={removable} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function LinkRow({ locale, link, removable }: { locale: Locale; link: ListedLink; removable: boolean }) {
  const { list, kindNames } = textOf(locale).lineage;
  return (
    <tr>
      <th scope="row">{link.from}</th>
      <td>{kindNames[link.kind]}</td>
      <td data-title={list.to}>{link.to ?? list.nothing}</td>
      <td data-title={list.scope}>{link.kommuneId === null ? list.shared : list.own}</td>
      {removable ? (
        <td className="history-move">
          {link.mayRemove ? (
            <form action="/editions/links/remove" method="post">
              <input type="hidden" name="id" value={link.id} />
              <Button kind="tertiary" aria-label={list.removeOf(link.from)}>
                {list.remove}
              </Button>
            </form>
          ) : (
            '–'
          )}
        </td>
      ) : null}
    </tr>
  );
}
