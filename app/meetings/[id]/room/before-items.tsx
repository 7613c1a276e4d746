import type { JoinAddress } from '@/components/room/join-address';
import { JoinPanel } from '@/components/room/join-panel';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button-link';
import type { MeetingView } from '@/lib/domain/meeting/meeting-view';
import type { PhoneReach } from '@/lib/http/phone-reach';
import { type Locale, textOf } from '@/lib/text/locale';
import type { Text } from '@/lib/text/shape';
import { ReopenPhones } from './reopen-phones';

type BeforeItemsProps = { locale: Locale; meeting: MeetingView; join: JoinAddress | null; reach: PhoneReach };

/** The screen while nothing is looked at: how to join, or why nobody can. */
export function BeforeItems({ locale, meeting, join, reach }: BeforeItemsProps) {
  const { screen } = textOf(locale).room;
  if (meeting.status === 'open' && meeting.mayPrepare && !meeting.phonesOpen)
    return <Expired locale={locale} meeting={meeting} />;
  if (meeting.status === 'open' && join !== null) {
    const warning =
      reach === 'reachable' ? null : (
        <Alert locale={locale} tone={reach === 'loopback' ? 'warning' : 'info'}>
          <p>{screen.reach[reach]}</p>
        </Alert>
      );
    return (
      <JoinPanel locale={locale} join={join} warning={warning}>
        {meeting.currentItemId !== null ? null : (
          <p className="room-hint">{meeting.items.length === 0 ? screen.noItems : screen.beginHint}</p>
        )}
      </JoinPanel>
    );
  }
  return (
    <div className="room-message">
      <h1>{meeting.title}</h1>
      <p className="room-large">{messageOf(meeting, screen)}</p>
      <ButtonLink href={`/meetings/${encodeURIComponent(meeting.id)}`}>{screen.back}</ButtonLink>
    </div>
  );
}

/** Whoever cannot open the meeting is not told to. */
function messageOf({ status, mayPrepare }: MeetingView, screen: Text['room']['screen']): string {
  if (status === 'open') return screen.notYours;
  return status === 'planned' && !mayPrepare ? screen.notOpenYours : screen.notOpen[status];
}

/** A meeting that was opened more than a day ago: the code on the screen would let nobody in. */
function Expired({ locale, meeting }: Pick<BeforeItemsProps, 'locale' | 'meeting'>) {
  const { screen } = textOf(locale).room;
  return (
    <div className="room-message">
      <h1>{meeting.title}</h1>
      <p className="room-large">{screen.expired}</p>
      <ReopenPhones locale={locale} meeting={meeting} />
    </div>
  );
}
