import type { Answer } from '@/lib/domain/answer';
import type { ViewCounts } from '@/lib/domain/meeting/meeting';
import type { RoomText } from './room-text';
import { spreadRows, spreadSentence } from './spread-summary';

type SpreadBarsProps = {
  spread: ViewCounts;
  text: Pick<RoomText, 'room' | 'words'>;
  /** The phone's own answer, which only that phone is shown. */
  own?: Answer | null;
};

/** How the room placed it: a bar and a number for each answer, and nobody's name. */
export function SpreadBars({ spread, text, own = null }: SpreadBarsProps) {
  const rows = spreadRows(spread);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <>
      <p className="room-spread-sentence">{spreadSentence(spread, text)}</p>
      <table className="room-spread">
        <caption className="sr-only">{text.room.spread.caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{text.room.spread.answer}</th>
            <th scope="col">{text.room.spread.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ answer, count }) => (
            <tr key={answer}>
              <th scope="row">
                {text.words.answers[answer]}
                {answer === own ? (
                  <>
                    {' '}
                    <span className="room-own">{text.room.phone.yours}</span>
                  </>
                ) : null}
              </th>
              <td>
                <svg className="room-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="room-bar-track" width="100" height="10" />
                  <rect className="room-bar-part" width={(100 * count) / most} height="10" />
                </svg>
                <span className="room-count">{count}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
