import { type Answer, answerLevel, answers, type Use, uses } from '../answer';

/** How many kommuner gave each answer: whole numbers, and all that a release stores of anyone. */
export type AnswerCounts = Readonly<Record<Answer, number>>;

export const noAnswers: AnswerCounts = {
  operating: 0,
  piloting: 0,
  following: 0,
  'not-in-use': 0,
  stopped: 0,
  'not-relevant': 0,
  unknown: 0,
};

/** The counts without one answer: "de øvrige". Throws where the answer is not among them. */
export function withoutAnswer(counts: AnswerCounts, answer: Answer | null): AnswerCounts {
  if (answer === null) return counts;
  if (counts[answer] < 1) throw new RangeError(`No ${answer} to leave out`);
  return { ...counts, [answer]: counts[answer] - 1 };
}

/** How many answered, whatever they answered. */
export function answeredCount(counts: AnswerCounts): number {
  return answers.reduce((sum, answer) => sum + counts[answer], 0);
}

/** How many answered with a use: what a mean is made of. */
export function useCount(counts: AnswerCounts): number {
  return uses.reduce((sum, use) => sum + counts[use], 0);
}

/** The mean level, 1 to 4, of those who answered with a use; null where nobody did. */
export function meanLevel(counts: AnswerCounts): number | null {
  const total = useCount(counts);
  const sum = uses.reduce((levels, use) => levels + counts[use] * (answerLevel(use) ?? 0), 0);
  return total === 0 ? null : sum / total;
}

/** Share of those who answered with a use, in whole percent, as every page and paper shows it. */
export function usePercent(counts: AnswerCounts, use: Use): number {
  return Math.round(useShare(counts, use) * 100);
}

/** Share of those who answered with a use, 0 to 1; 0 where nobody did. */
export function useShare(counts: AnswerCounts, use: Use): number {
  const total = useCount(counts);
  return total === 0 ? 0 : counts[use] / total;
}
