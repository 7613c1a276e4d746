'use client';

import type { PhoneState } from '@/lib/domain/meeting/live-state';
import type { Locale } from '@/lib/text/locale';
import { isFor } from './pending-choice';
import { PhoneItem } from './phone-item';
import { type RoomText, roomText } from './room-text';
import { type Phone, usePhone } from './use-phone';

type PhoneRoomProps = { locale: Locale; initial: PhoneState };

/** The meeting on a phone. What the server knows stands there without script; with it the page follows by itself. */
export function PhoneRoom({ locale, initial }: PhoneRoomProps) {
  const text = roomText(locale);
  const phone = usePhone(initial);
  if (phone.ended || phone.state.status === 'closed') return <Ended text={text} />;
  const { state, status, pending } = phone;
  const { item } = state;
  const words = text.room.phone;
  const own = pending !== null && isFor(pending, item) ? pending.answer : state.own;
  return (
    <>
      <p className="room-kommune">{state.kommuneName}</p>
      <h1 className="room-meeting">{state.title}</h1>
      <p className={`room-connection room-connection--${status}`} role="status">
        {status === 'offline' ? words.offline : ''}
      </p>
      {item === null ? (
        <>
          <h2 className="room-title">{words.waitingTitle}</h2>
          <p>{words.waiting}</p>
        </>
      ) : (
        <>
          <p className="room-position">{words.position(state.position, state.items)}</p>
          <PhoneItem
            item={item}
            own={own}
            note={noteOf(phone, text)}
            text={text}
            onChoose={(answer) => phone.choose(item, answer)}
          />
        </>
      )}
    </>
  );
}

/** What becomes of the answer. */
function noteOf({ state, status, pending, late }: Phone, { room }: RoomText): string | null {
  const { item, own } = state;
  if (item === null) return null;
  if (late && item.stage !== 'collecting') return room.phone.late;
  if (late && own === null) return room.phone.missedRound;
  if (item.kind !== 'technology' || item.stage !== 'collecting') return null;
  if (isFor(pending, item)) return status === 'offline' ? room.phone.kept : room.phone.sending;
  return own === null ? null : room.phone.saved;
}

function Ended({ text }: { text: RoomText }) {
  return (
    <div role="status">
      <h1>{text.room.phone.ended}</h1>
      <p>{text.room.phone.endedText}</p>
    </div>
  );
}
