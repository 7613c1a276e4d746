import { type Answer, answers } from '@/lib/domain/answer';
import type { LiveItem } from '@/lib/domain/meeting/live-state';
import type { RoomText } from './room-text';

type AnswerButtonsProps = {
  item: Pick<LiveItem, 'id' | 'round'>;
  /** Names the group: the question's id. */
  labelledBy: string;
  chosen: Answer | null;
  text: RoomText;
  onChoose: (answer: Answer) => void;
};

/** The seven answers as buttons of one form: with script the choice is sent without leaving the page. */
export function AnswerButtons({ item, labelledBy, chosen, text, onChoose }: AnswerButtonsProps) {
  return (
    <form method="post" action="/meeting/place" className="room-answers" aria-labelledby={labelledBy}>
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="round" value={item.round} />
      {answers.map((answer) => (
        <button
          key={answer}
          type="submit"
          name="answer"
          value={answer}
          className="room-answer"
          aria-pressed={answer === chosen}
          onClick={(event) => {
            event.preventDefault();
            onChoose(answer);
          }}
        >
          <span className="room-answer-name">{text.words.answers[answer]}</span>
          <span className="room-answer-meaning">{text.meanings[answer]}</span>
          {answer === chosen ? <span className="room-own">{text.room.phone.yours}</span> : null}
        </button>
      ))}
    </form>
  );
}
