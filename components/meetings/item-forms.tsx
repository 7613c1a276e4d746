import type { ReactNode } from 'react';
import { HiddenFields } from '@/components/editions/hidden-fields';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Textarea } from '@/components/ui/textarea';
import { meetingLimits } from '@/lib/domain/meeting/meeting-head';
import type { MeetingItemView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';
import type { MeetingTarget } from './meeting-types';

type ItemFormsProps = {
  readonly locale: Locale;
  readonly meeting: MeetingTarget;
  readonly item: MeetingItemView;
  readonly last: boolean;
};

/** What an editor does with an item: move it, write what was said, take it away. */
export function ItemForms({ locale, meeting, item, last }: ItemFormsProps) {
  const { agenda } = textOf(locale).meetings;
  const ofItem = <span className="sr-only">{agenda.ofItem(item.title)}</span>;
  const small = (action: 'up' | 'down' | 'remove', label: string) => (
    <SmallForm fields={{ do: action, id: meeting.id, revision: meeting.revision, itemId: item.id }}>
      {label}
      {ofItem}
    </SmallForm>
  );
  return (
    <div className="meeting-item-forms">
      <div className="meeting-item-buttons">
        {item.position > 1 ? small('up', agenda.up) : null}
        {last ? null : small('down', agenda.down)}
        {item.agreed === null ? small('remove', agenda.remove) : null}
      </div>
      <Details
        summary={
          <>
            {agenda.note}
            {ofItem}
          </>
        }
      >
        <form method="post" action="/meetings/agenda">
          <HiddenFields fields={{ do: 'note', id: meeting.id, itemId: item.id, revision: item.revision }} />
          <Textarea
            locale={locale}
            id={`note-${item.id}`}
            name="note"
            label={agenda.note}
            hint={agenda.noteHint}
            defaultValue={item.note}
            maxLength={meetingLimits.note}
          />
          <div className="actions">
            <Button kind="secondary">{agenda.saveNote}</Button>
          </div>
        </form>
      </Details>
    </div>
  );
}

type SmallFormProps = { readonly fields: Readonly<Record<string, string | number>>; readonly children: ReactNode };

function SmallForm({ fields, children }: SmallFormProps) {
  return (
    <form method="post" action="/meetings/agenda">
      <HiddenFields fields={fields} />
      <Button kind="tertiary" className="meeting-small-button">
        {children}
      </Button>
    </form>
  );
}
