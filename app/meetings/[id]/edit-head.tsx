import { HiddenFields } from '@/components/editions/hidden-fields';
import { earlierOptions } from '@/components/meetings/earlier-options';
import { MeetingFields } from '@/components/meetings/meeting-fields';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { listMeetings } from '@/lib/data/meetings/list-meetings';
import type { Viewer } from '@/lib/domain/access';
import type { MeetingView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';

type EditHeadProps = { readonly locale: Locale; readonly meeting: MeetingView; readonly viewer: Viewer };

/** Changing who meets and when. */
export async function EditHead({ locale, meeting, viewer }: EditHeadProps) {
  const { facts } = textOf(locale).meetings;
  const meetings = await listMeetings(viewer);
  const closed = meetings.ok ? meetings.value.filter(({ id, status }) => status === 'closed' && id !== meeting.id) : [];
  const values = {
    title: meeting.title,
    forum: meeting.forum,
    date: meeting.date,
    participants: meeting.participants.join('\n'),
    previousId: meeting.previous?.id ?? '',
  };
  return (
    <Details summary={facts.edit}>
      <form method="post" action="/meetings/save">
        <HiddenFields fields={{ id: meeting.id, revision: meeting.revision }} />
        <MeetingFields locale={locale} values={values} earlier={earlierOptions(closed, locale)} />
        <div className="actions">
          <Button kind="secondary">{facts.save}</Button>
        </div>
      </form>
    </Details>
  );
}
