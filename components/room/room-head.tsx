import { type Locale, textOf } from '@/lib/text/locale';
import type { JoinAddress } from './join-address';

type RoomHeadProps = {
  locale: Locale;
  meetingId: string;
  title: string;
  /** How to join, for those who come late; null where nobody can, or where it fills the screen already. */
  join: JoinAddress | null;
  present: number | null;
};

/** What stands above: whose meeting, how to join, how many have. */
export function RoomHead({ locale, meetingId, title, join, present }: RoomHeadProps) {
  const { room } = textOf(locale);
  const { screen } = room;
  return (
    <header className="room-head">
      <p className="room-head-title">
        {title} <a href={`/meetings/${encodeURIComponent(meetingId)}`}>{screen.back}</a>
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
