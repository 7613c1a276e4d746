import { fill as daFill } from '@/lib/text/da/fill';
import { room as daRoom } from '@/lib/text/da/room';
import { words as daWords } from '@/lib/text/da/words';
import { fill as enFill } from '@/lib/text/en/fill';
import { room as enRoom } from '@/lib/text/en/room';
import { words as enWords } from '@/lib/text/en/words';
import type { Locale } from '@/lib/text/locale';
import type { Text } from '@/lib/text/shape';

export type RoomText = {
  readonly room: Text['room'];
  readonly words: Text['words'];
  /** What each answer means: as where the radar is filled in, but for what asks for a note, which a phone has not. */
  readonly meanings: Text['fill']['list']['meanings'];
};

/** The texts that a phone needs in the browser, and none of the others. */
export function roomText(locale: Locale): RoomText {
  const [room, words, fill] = locale === 'en' ? [enRoom, enWords, enFill] : [daRoom, daWords, daFill];
  return { room, words, meanings: { ...fill.list.meanings, ...room.phone.meanings } };
}
