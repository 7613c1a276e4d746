import { Table } from '@/components/ui/table';
import type { Recipient } from '@/lib/domain/reminder/who-is-reminded';
import { type Locale, textOf } from '@/lib/text/locale';

export interface RecipientsProps {
  locale: Locale;
  view: {
    readonly recipients: readonly Recipient[];
    /** How many areas with answers missing nobody has. */
    readonly unassigned: readonly unknown[];
    /** How many contributors have an area at all. */
    readonly contributors: number;
    /** How many areas the kommune has. */
    readonly areas: number;
  };
  /** Where to write to one of them; null where letters are sent, or an address is enough. */
  hrefOf: ((recipient: Recipient) => string) | null;
}

/** Who has answers missing just now: those a reminder would go to. */
export function Recipients({ locale, view, hrefOf }: RecipientsProps) {
  const text = textOf(locale).mail.reminders;
  const { recipients } = view;
  if (recipients.length === 0) return <None locale={locale} view={view} />;
  return (
    <Table id="recipients" caption={text.who} hideCaption stack>
      <thead>
        <tr>
          <th scope="col">{text.columns.name}</th>
          <th scope="col">{text.columns.email}</th>
          <th scope="col">{text.columns.areas}</th>
        </tr>
      </thead>
      <tbody>
        {recipients.map((recipient) => (
          <tr key={recipient.userId}>
            <th scope="row" data-title={text.columns.name}>
              {recipient.name}
            </th>
            <td data-title={text.columns.email}>
              {hrefOf === null ? recipient.email : <a href={hrefOf(recipient)}>{recipient.email}</a>}
            </td>
            <td data-title={text.columns.areas}>
              {recipient.areas.map((area) => text.area(area.name, area.left)).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Why nobody is on the list. Only where nothing is missing anywhere is everything filled in. */
function None({ locale, view: { unassigned, contributors, areas } }: Omit<RecipientsProps, 'hrefOf'>) {
  const text = textOf(locale).mail.reminders;
  if (areas === 0)
    return (
      <p>
        {text.noAreas} <a href="/settings/areas">{text.toAreas}</a>
      </p>
    );
  if (unassigned.length === 0) return <p>{text.everybody}</p>;
  return <p>{contributors === 0 ? text.nobody : text.assignedDone}</p>;
}
