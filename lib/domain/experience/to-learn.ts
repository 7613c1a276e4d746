import type { Finding } from '../finding';

/** Where others who have been there can save us the most: not used, not tried, or still tried although it is ready. */
export const learningFindings = ['untapped', 'missing-pilot', 'overdue-pilot'] as const satisfies readonly Finding[];
export type LearningFinding = (typeof learningFindings)[number];

type Compared = { readonly technology: { readonly id: string; readonly name: string; readonly local: boolean } };

export type ToLearn<Row extends Compared> = Row & { readonly finding: LearningFinding };

/** True for a finding that others' experience speaks to. */
export function isLearningFinding(finding: Finding): finding is LearningFinding {
  return learningFindings.some((one) => one === finding);
}

/** The rows where others' experience would help, in the order they came. Own technologies are nobody else's, and left out. */
export function toLearn<Row extends Compared & { readonly finding: Finding }>(rows: readonly Row[]): ToLearn<Row>[] {
  return rows.flatMap((row) => {
    const { finding } = row;
    return !row.technology.local && isLearningFinding(finding) ? [{ ...row, finding }] : [];
  });
}
