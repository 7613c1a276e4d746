import type { Answer, Spread } from '../../domain/answer';
import { parseAnswer, parseSpread } from '../parse-row';

export const agreedColumns = {
  agreedAnswer: true,
  answerBefore: true,
  agreedSpread: true,
  agreedReason: true,
} as const;

export type AgreedRow = {
  agreedAnswer: string | null;
  answerBefore: string | null;
  agreedSpread: string | null;
  agreedReason: string;
};

export type AgreedView = {
  readonly answer: Answer;
  readonly spread: Spread | null;
  /** What the radar said before. */
  readonly before: Answer | null;
  readonly reason: string;
};

/** What the group agreed on; null where it has not. */
export function agreedOf(row: AgreedRow): AgreedView | null {
  const answer = parseAnswer(row.agreedAnswer);
  if (answer === null) return null;
  return {
    answer,
    spread: parseSpread(row.agreedSpread),
    before: parseAnswer(row.answerBefore),
    reason: row.agreedReason,
  };
}
