import type { JoinAddress } from '@/components/room/join-address';
import { JoinPanel } from '@/components/room/join-panel';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button-link';
import type { MeetingView } from '@/lib/data/meetings/meeting-view';
import type { PhoneReach } from '@/lib/http/phone-reach';
import { type Locale, textOf } from '@/lib/text/locale';

type BeforeItemsProps = { locale: Locale; meeting: MeetingView; join: JoinAddress | null; reach: PhoneReach };

/** The screen while nothing is looked at: how to join, or why nobody can. */
export function BeforeItems({ locale, meeting, join, reach }: BeforeItemsProps) {
  const { screen } = textOf(locale).room;
  if (meeting.status === 'open' && join !== null) {
    const warning =
      reach === 'reachable' ? null : (
        <Alert locale={locale} tone={reach === 'loopback' ? 'warning' : 'info'}>
          <p>{screen.reach[reach]}</p>
        </Alert>
      );
    return (
      <JoinPanel locale={locale} join={join} warning={warning}>
        <p className="room-hint">{meeting.items.length === 0 ? screen.noItems : screen.beginHint}</p>
      </JoinPanel>
    );
  }
  return (
    <div className="room-message">
      <h1>{meeting.title}</h1>
      <p className="room-large">{meeting.status === 'open' ? screen.notYours : screen.notOpen[meeting.status]}</p>
      <ButtonLink href={`/meetings/${encodeURIComponent(meeting.id)}`}>{screen.back}</ButtonLink>
    </div>
  );
}
