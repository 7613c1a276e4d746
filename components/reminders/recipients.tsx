import { CopyText } from '@/components/people/copy-text';
import { Table } from '@/components/ui/table';
import type { Recipient } from '@/lib/domain/reminder/who-is-reminded';
import { type Locale, textOf } from '@/lib/text/locale';

export interface RecipientsProps {
  locale: Locale;
  view: {
    readonly recipients: readonly Recipient[];
    /** How many contributors have an area at all. */
    readonly contributors: number;
    readonly mail: 'ready' | 'no-server' | 'no-address';
  };
}

/** Who has answers missing just now: those a reminder would go to. Where no letters are sent, their addresses to write to. */
export function Recipients({ locale, view }: RecipientsProps) {
  const text = textOf(locale).mail.reminders;
  const { recipients, contributors, mail } = view;
  if (contributors === 0)
    return (
      <p>
        {text.nobody} <a href="/users">{text.invite}</a>
      </p>
    );
  if (recipients.length === 0) return <p>{text.everybody}</p>;
  const addresses = recipients.map(({ email }) => email).join(', ');
  return (
    <>
      <Table id="recipients" caption={text.who} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{text.columns.name}</th>
            <th scope="col">{text.columns.email}</th>
            <th scope="col">{text.columns.areas}</th>
          </tr>
        </thead>
        <tbody>
          {recipients.map(({ userId, name, email, areas }) => (
            <tr key={userId}>
              <th scope="row" data-title={text.columns.name}>
                {name}
              </th>
              <td data-title={text.columns.email}>{email}</td>
              <td data-title={text.columns.areas}>{areas.map((area) => text.area(area.name, area.left)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {mail === 'ready' ? null : (
        <CopyText id="addresses" value={addresses} label={text.addresses} copy={text.copy} copied={text.copied} />
      )}
    </>
  );
}
