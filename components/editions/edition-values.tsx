import { Table } from '@/components/ui/table';
import type { RingNames } from '@/lib/domain/edition-ring-names';
import { judgedRings, type ReferenceValue } from '@/lib/domain/reference';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import type { PlacedTechnology } from './edition-types';

type EditionValuesProps = {
  locale: Locale;
  scope: string;
  technologies: readonly PlacedTechnology[];
  /** The edition's own names of the rings. */
  ringNames: RingNames | null;
};

/** The same as the radar in a table, with what each value is and where it comes from. */
export function EditionValues({ locale, scope, technologies, ringNames }: EditionValuesProps) {
  const { page } = textOf(locale).editions;
  const { columns } = page;
  const names = ringNames ?? textOf(locale).words.rings;
  const withLevel = technologies.some(({ value }) => value?.level != null);
  const withMaturity = technologies.some(({ value }) => value?.maturity != null);
  return (
    <Table id="edition-values" caption={page.table(scope)} stack>
      <thead>
        <tr>
          <th scope="col" className="numeric">
            {columns.number}
          </th>
          <th scope="col">{columns.technology}</th>
          <th scope="col">{columns.ring}</th>
          {withLevel ? <NumberHead label={columns.level} /> : null}
          {withMaturity ? <NumberHead label={columns.maturity} /> : null}
          <th scope="col">{columns.basis}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {technologies.map((technology) => (
          <ValueRow key={technology.id} {...{ locale, technology, names, withLevel, withMaturity }} />
        ))}
      </tbody>
    </Table>
  );
}

function NumberHead({ label }: { label: string }) {
  return (
    <th scope="col" className="numeric">
      {label}
    </th>
  );
}

type RowProps = {
  locale: Locale;
  technology: PlacedTechnology;
  names: RingNames;
  withLevel: boolean;
  withMaturity: boolean;
};

function ValueRow({ locale, technology: { number, name, value }, names, withLevel, withMaturity }: RowProps) {
  const { page } = textOf(locale).editions;
  const { columns } = page;
  const figure = (level: number | null | undefined) => (level == null ? '–' : formatNumber(level, locale));
  return (
    <tr className="edition-value">
      <td className="numeric" data-title={columns.number}>
        {number}
      </td>
      <th scope="row" data-title={columns.technology}>
        {name}
      </th>
      <td data-title={columns.ring}>{ringWords(value, names, locale)}</td>
      {withLevel ? (
        <td className="numeric" data-title={columns.level}>
          {figure(value?.level)}
        </td>
      ) : null}
      {withMaturity ? (
        <td className="numeric" data-title={columns.maturity}>
          {figure(value?.maturity)}
        </td>
      ) : null}
      <td data-title={columns.basis}>{value === null ? '–' : page.basis[value.basis]}</td>
      <td data-title={columns.source}>{value === null ? '–' : value.source}</td>
    </tr>
  );
}

/** The stated ring; of a level alone, the ring it means, or both where it is on the border. */
function ringWords(value: ReferenceValue | null, names: RingNames, locale: Locale): string {
  const { editions } = textOf(locale);
  const [first, second] = judgedRings(value).map((ring) => names[ring]);
  if (first === undefined) return editions.page.unplaced;
  if (second !== undefined) return editions.page.borderline(first, second);
  return value?.ring === null ? editions.page.fromLevel(first) : first;
}
