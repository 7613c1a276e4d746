import { KindMark } from '@/components/radar/kind-mark';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import type { AreaComparison } from '@/lib/domain/radar';
import { verdictKind } from '@/lib/text/balance-lines';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import { type CompareAddress, compareHref } from './compare-address';
import type { LinkedArea } from './row-areas';

type AreasBalanceProps = {
  compared: readonly AreaComparison[];
  areas: readonly LinkedArea[];
  address: CompareAddress;
  context: HeadlineContext;
};

/** Each area's own verdict, and the way to its radar. */
export function AreasBalance({ compared, areas, address, context }: AreasBalanceProps) {
  const { areasTable: text } = textOf(context.locale).compare;
  return (
    <Card id="areas" heading={text.heading}>
      <Table id="areas-table" caption={text.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            <th scope="col">{text.verdict}</th>
            <th scope="col" className="numeric">
              {text.tooMuch}
            </th>
            <th scope="col" className="numeric">
              {text.tooLittle}
            </th>
            <th scope="col" className="numeric">
              {text.answered}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => {
            const found = compared.find((one) => one.area.id === area.id);
            return found ? (
              <AreaLine key={area.id} area={area} compared={found} address={address} context={context} />
            ) : null;
          })}
        </tbody>
      </Table>
    </Card>
  );
}

type AreaLineProps = { area: LinkedArea; compared: AreaComparison; address: CompareAddress; context: HeadlineContext };

function AreaLine({ area, compared: { balance }, address, context }: AreaLineProps) {
  const { areasTable, balance: text } = textOf(context.locale).compare;
  return (
    <tr>
      <th scope="row">
        <a href={compareHref({ ...address, area: area.slug, sort: null })}>{area.name}</a>
      </th>
      <td>
        <KindMark kind={verdictKind(balance.verdict)} word={text.verdicts[balance.verdict]} />
      </td>
      <td className="numeric">{balance.tooMuch}</td>
      <td className="numeric">{balance.tooLittle}</td>
      <td className="numeric">{areasTable.answeredOf(balance.answered, balance.cells)}</td>
    </tr>
  );
}
