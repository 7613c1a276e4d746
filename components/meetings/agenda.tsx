import type { MeetingItemView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';
import { AddToAgenda, type AgendaChoices } from './add-to-agenda';
import { type AgendaContext, AgendaItem } from './agenda-item';
import { ItemForms } from './item-forms';
import type { MeetingTarget } from './meeting-types';

type AgendaProps = {
  readonly locale: Locale;
  readonly meeting: MeetingTarget & { readonly items: readonly MeetingItemView[] };
  readonly context: AgendaContext;
  /** What can be added; null for whoever changes nothing, and of a closed meeting. */
  readonly choices: AgendaChoices | null;
};

/** The agenda in its order, and the forms that change it. */
export function Agenda({ locale, meeting, context, choices }: AgendaProps) {
  const { agenda } = textOf(locale).meetings;
  const { id, revision, items } = meeting;
  const target = { id, revision };
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{agenda.heading}</h2>
      {items.length === 0 ? <p>{agenda.empty}</p> : null}
      <ol className="meeting-agenda">
        {items.map((item) => (
          <li key={item.id} id={`item-${item.id}`}>
            <AgendaItem item={item} context={context} />
            {choices === null ? null : (
              <ItemForms locale={locale} meeting={target} item={item} last={item.position === items.length} />
            )}
          </li>
        ))}
      </ol>
      {choices === null ? null : (
        <AddToAgenda locale={locale} meeting={target} choices={choices} open={items.length === 0} />
      )}
    </section>
  );
}
