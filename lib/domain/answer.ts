/**
 * What a kommune answers about one technology in one of its areas.
 *
 * A use is drawn in the ring of the same number, but named in its own words: a kommune "afprøver", it is not "Afprøv".
 * Three further answers, and no answer at all (null), are no use, and never count as Ikke i gang.
 */
export const uses = ['operating', 'piloting', 'following', 'not-in-use'] as const;
export type Use = (typeof uses)[number];

export const otherAnswers = ['stopped', 'not-relevant', 'unknown'] as const;

export const answers = [...uses, ...otherAnswers] as const;
export type Answer = (typeof answers)[number];

/** How widely something in operation is used within the area. */
export const spreads = ['single', 'several', 'throughout'] as const;
export type Spread = (typeof spreads)[number];

/** Whether what is in operation gives the expected value. */
export const values = ['yes', 'partly', 'no', 'not-evaluated'] as const;
export type Value = (typeof values)[number];

const levelOfUse: Record<Use, number> = { operating: 4, piloting: 3, following: 2, 'not-in-use': 1 };

/** True when the answer is one of the four uses. */
export function isUse(answer: Answer | null): answer is Use {
  return answer !== null && answer in levelOfUse;
}

/** The use's number, 1 to 4, on the rings' scale; null for an answer that is no use. */
export function answerLevel(answer: Answer | null): number | null {
  return isUse(answer) ? levelOfUse[answer] : null;
}

/** The use of a whole number from 1 to 4; null for anything else. */
export function useOfLevel(level: number): Use | null {
  return uses.find((use) => levelOfUse[use] === level) ?? null;
}

/** True when the cell says something. "Ved ikke" and no answer are the same: not answered. */
export function isAnswered(answer: Answer | null): boolean {
  return answer !== null && answer !== 'unknown';
}
