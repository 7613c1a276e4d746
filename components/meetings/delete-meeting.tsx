import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';
import { ConfirmForm } from './confirm-form';
import type { MeetingTarget } from './meeting-types';

type DeleteMeetingProps = { readonly locale: Locale; readonly meeting: MeetingTarget };

/** Taking away a meeting that has not been opened. */
export function DeleteMeeting({ locale, meeting }: DeleteMeetingProps) {
  const { remove } = textOf(locale).meetings;
  return (
    <Details summary={remove.heading}>
      <p>{remove.text}</p>
      <ConfirmForm action="/meetings/delete" meeting={meeting} words={remove} kind="warning" />
    </Details>
  );
}
