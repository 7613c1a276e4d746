import { type Answer, answerLevel, isUse, otherAnswers } from '../answer';

/**
 * What several areas answer together, as one of their own answers: the middle use, the lower of two middle ones.
 *
 * A mean would be no use at all, and the highest would hide each pilot. Where no area answers with a use, the commonest of the
 * other answers stands, of equals the first in `otherAnswers`. Null where no area has answered. The order does not matter.
 */
export function middleAnswer(answers: readonly (Answer | null)[]): Answer | null {
  const uses = answers.filter(isUse).sort((one, other) => (answerLevel(one) ?? 0) - (answerLevel(other) ?? 0));
  if (uses.length > 0) return uses[Math.floor((uses.length - 1) / 2)] ?? null;
  const count = (answer: Answer) => answers.filter((other) => other === answer).length;
  const most = Math.max(...otherAnswers.map(count));
  return most === 0 ? null : (otherAnswers.find((answer) => count(answer) === most) ?? null);
}
