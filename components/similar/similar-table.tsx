import { Table } from '@/components/ui/table';
import type { KommuneProfile } from '@/lib/domain/similar-kommuner';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type Contact = { readonly name: string; readonly email: string; readonly phone: string };
type Similar = KommuneProfile & { readonly contact: Contact | null };

type SimilarTableProps = { locale: Locale; own: KommuneProfile; similar: readonly Similar[] };

/** The own kommune first, then those most like it, with what they are likened by and whom one may call. */
export function SimilarTable({ locale, own, similar }: SimilarTableProps) {
  const { caption, columns } = textOf(locale).similar;
  return (
    <div className="history-rows">
      <Table id="similar" caption={caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{columns.kommune}</th>
            <th scope="col" className="numeric">
              {columns.population}
            </th>
            <th scope="col">{columns.group}</th>
            <th scope="col">{columns.region}</th>
            <th scope="col">{columns.contact}</th>
          </tr>
        </thead>
        <tbody>
          <Row locale={locale} profile={own} own />
          {similar.map((one) => (
            <Row key={one.id} locale={locale} profile={one} contact={one.contact} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

type RowProps = { locale: Locale; profile: KommuneProfile; own?: boolean; contact?: Contact | null };

function Row({ locale, profile, own = false, contact = null }: RowProps) {
  const text = textOf(locale).similar;
  const { columns } = text;
  return (
    <tr className={own ? 'similar-own' : undefined}>
      <th scope="row">
        {profile.name}
        {own ? <span className="compare-small">{text.own}</span> : null}
      </th>
      <td className="numeric" data-title={columns.population}>
        {formatNumber(profile.population, locale)}
      </td>
      <td data-title={columns.group}>{profile.kommunegruppe}</td>
      <td data-title={columns.region}>{profile.region}</td>
      <td data-title={columns.contact}>
        {contact === null ? (
          own ? (
            '–'
          ) : (
            <span className="similar-none">{text.noContact}</span>
          )
        ) : (
          <ContactLines {...contact} />
        )}
      </td>
    </tr>
  );
}

function ContactLines({ name, email, phone }: Contact) {
  return (
    <span className="similar-contact">
      <span>{name}</span>
      {email === '' ? null : <a href={`mailto:${email}`}>{email}</a>}
      {phone === '' ? null : <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
    </span>
  );
}
