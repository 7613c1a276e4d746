import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { type Locale, textOf } from '@/lib/text/locale';
import type { JoinAddress } from './join-address';

type RoomHeadProps = {
  locale: Locale;
  meetingId: string;
  title: string;
  /** The figures that are discussed are simulated: whoever looks at the screen must know. */
  simulated: boolean;
  /** How to join, for those who come late; null where nobody can, or where it fills the screen already. */
  join: JoinAddress | null;
  present: number | null;
};

/** What stands above: whose meeting, how to join, how many have. */
export function RoomHead({ locale, meetingId, title, simulated, join, present }: RoomHeadProps) {
  const { room } = textOf(locale);
  const { screen } = room;
  return (
    <header className="room-head">
      <p className="room-head-title">
        {title} {simulated ? <SimulatedBadge locale={locale} /> : null}{' '}
        <a href={`/meetings/${encodeURIComponent(meetingId)}`}>{screen.back}</a>
      </p>
      {present === null ? null : <p className="room-present">{screen.present(present)}</p>}
      {join === null ? null : (
        <p>
          {join.typed} <strong className="room-head-code">{join.code}</strong>
        </p>
      )}
      <noscript>
        <a href={`/meetings/${encodeURIComponent(meetingId)}/room`}>{room.phone.update}</a>
      </noscript>
    </header>
  );
}
