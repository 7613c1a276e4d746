import { type Locale, textOf } from '@/lib/text/locale';
import { type CompareAddress, compareHref } from './compare-address';

/** In which order the table stands, and the way back to the standard one. */
export function OrderNote({ address, locale }: { address: CompareAddress; locale: Locale }) {
  const { table } = textOf(locale).compare;
  if (address.sort === null) return <p className="compare-small">{table.standardOrder}</p>;
  return (
    <p className="compare-small">
      {table.sorted}{' '}
      <a className="no-print" href={`${compareHref({ ...address, sort: null })}#technologies`}>
        {table.backToStandard}
      </a>
    </p>
  );
}
