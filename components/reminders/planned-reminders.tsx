import { formatDay } from '@/components/rounds/day';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { type Locale, textOf } from '@/lib/text/locale';

interface PlannedReminder {
  id: string;
  /** ISO yyyy-mm-dd. */
  sendOn: string;
  state: 'planned' | 'sent' | 'cancelled' | 'missed';
  recipients: number;
  /** How many of its letters have not got away. */
  failing: number;
}

export interface PlannedRemindersProps {
  locale: Locale;
  view: { readonly year: number; readonly reminders: readonly PlannedReminder[] };
}

/** The reminders of a radar, what became of each, and a way to take those back that have not gone. */
export function PlannedReminders({ locale, view }: PlannedRemindersProps) {
  const text = textOf(locale).mail.reminders;
  if (view.reminders.length === 0) return null;
  return (
    <>
      <h2>{text.planned}</h2>
      <Table id="reminders" caption={text.planned} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{text.plannedColumns.day}</th>
            <th scope="col">{text.plannedColumns.state}</th>
            <th scope="col">{text.plannedColumns.action}</th>
          </tr>
        </thead>
        <tbody>
          {view.reminders.map((reminder) => (
            <ReminderRow key={reminder.id} locale={locale} reminder={reminder} year={view.year} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

const tones = { planned: 'info', sent: 'success', cancelled: 'neutral', missed: 'warning' } as const;

type RowProps = { readonly locale: Locale; readonly reminder: PlannedReminder; readonly year: number };

function ReminderRow({ locale, reminder, year }: RowProps) {
  const text = textOf(locale).mail.reminders;
  const { id, sendOn, state, recipients, failing } = reminder;
  const day = formatDay(sendOn, locale);
  const sent = recipients === 0 ? text.states.none : text.states.sent(recipients);
  return (
    <tr>
      <th scope="row" data-title={text.plannedColumns.day}>
        {day}
      </th>
      <td data-title={text.plannedColumns.state}>
        <Badge tone={tones[state]}>{state === 'sent' ? sent : text.states[state]}</Badge>{' '}
        {failing > 0 ? text.failing(failing) : null}
      </td>
      <td data-title={state === 'planned' ? text.plannedColumns.action : undefined}>
        {state === 'planned' ? (
          <form action="/reminders/change" method="post">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="year" value={year} />
            <Button kind="tertiary" name="do" value="cancel" aria-label={text.cancelOf(day)}>
              {text.cancel}
            </Button>
          </form>
        ) : null}
      </td>
    </tr>
  );
}
