import { HiddenFields } from '@/components/editions/hidden-fields';
import { Button } from '@/components/ui/button';
import { type Locale, textOf } from '@/lib/text/locale';
import { ConfirmForm } from './confirm-form';
import { minutesHref } from './meeting-href';
import type { MeetingTarget } from './meeting-types';

type CloseMeetingProps = {
  readonly locale: Locale;
  readonly meeting: MeetingTarget & { readonly joinCode: string | null; readonly phonesOpen: boolean };
};

/** The code of an open meeting, and what ends it. */
export function CloseMeeting({ locale, meeting }: CloseMeetingProps) {
  const { code, close, next } = textOf(locale).meetings;
  const { id, revision, joinCode, phonesOpen } = meeting;
  const { screen } = textOf(locale).room;
  return (
    <>
      <h2>{code.heading}</h2>
      {joinCode === null ? null : <p className="meeting-code">{joinCode}</p>}
      {phonesOpen ? (
        <>
          <p>{code.text}</p>
          <p>{code.renewText}</p>
        </>
      ) : (
        <p>{screen.expired}</p>
      )}
      <form method="post" action="/meetings/code">
        <HiddenFields fields={{ id, revision }} />
        <Button kind="secondary">{phonesOpen ? code.renew : screen.reopen}</Button>
      </form>
      <h2 id="close">{close.heading}</h2>
      <p>
        {close.text} {close.note}
      </p>
      <p>
        <a href={minutesHref(id, 'pdf')}>{next.draft}</a>
      </p>
      <ConfirmForm action="/meetings/close" meeting={meeting} words={close} />
    </>
  );
}
