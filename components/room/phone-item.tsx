import type { Answer } from '@/lib/domain/answer';
import type { LiveItem } from '@/lib/domain/meeting/live-state';
import { AnswerButtons } from './answer-buttons';
import type { RoomText } from './room-text';
import { SpreadBars } from './spread-bars';

type PhoneItemProps = {
  item: LiveItem;
  own: Answer | null;
  /** What becomes of the answer; null before there is one. */
  note: string | null;
  text: RoomText;
  onChoose: (answer: Answer) => void;
};

/** What the room looks at now, on a phone: one thing, and what can be done with it. */
export function PhoneItem({ item, own, note, text, onChoose }: PhoneItemProps) {
  return (
    <>
      {item.areaName === null ? null : <p className="room-area">{item.areaName}</p>}
      <h2 className="room-title" id="room-item">
        {item.title}
      </h2>
      {item.description === '' ? null : <p className="room-description">{item.description}</p>}
      <PhoneStage {...{ item, own, text, onChoose }} />
      <p className="room-note" role="status">
        {note}
      </p>
    </>
  );
}

function PhoneStage({ item, own, text, onChoose }: Omit<PhoneItemProps, 'note'>) {
  const { phone } = text.room;
  if (item.kind !== 'technology') return <p>{phone.talk}</p>;
  if (item.stage === 'waiting') return <p>{phone.next}</p>;
  if (item.stage === 'collecting') {
    return (
      <>
        <h3 className="room-question" id="room-question">
          {item.areaName === null ? phone.question : phone.questionArea(item.areaName)}
        </h3>
        <p className="form-hint">{phone.questionHint}</p>
        <AnswerButtons item={item} labelledBy="room-question" chosen={own} {...{ text, onChoose }} />
        <p className="room-placed">{phone.placed(item.placed)}</p>
      </>
    );
  }
  return (
    <>
      {item.agreed === null ? null : (
        <div className="room-agreed">
          <h3>{phone.agreedTitle}</h3>
          <p className="room-agreed-answer">{text.words.answers[item.agreed.answer]}</p>
          {item.agreed.reason === '' ? null : <p>{item.agreed.reason}</p>}
        </div>
      )}
      {item.spread === null ? null : (
        <>
          <h3>{phone.shownTitle}</h3>
          <SpreadBars spread={item.spread} text={text} own={own} />
        </>
      )}
    </>
  );
}
