import type { Answer } from '@/lib/domain/answer';
import { fieldName } from './field-names';
import type { FillText } from './fill-text';

type AnswerChoiceProps = {
  technologyId: string;
  answer: Answer;
  chosen: boolean;
  text: FillText;
  onChoose: (answer: Answer) => void;
};

/** One answer of the group, and what it means. */
export function AnswerChoice({ technologyId, answer, chosen, text, onChoose }: AnswerChoiceProps) {
  return (
    <label className="fill-choice">
      <input
        type="radio"
        className="fill-radio"
        name={fieldName('answer', technologyId)}
        value={answer}
        checked={chosen}
        onChange={() => onChoose(answer)}
      />
      <span className="fill-answer">{text.words.answers[answer]}</span>{' '}
      <span className="fill-short">{text.fill.list.short[answer]}</span>
    </label>
  );
}
