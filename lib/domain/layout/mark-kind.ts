import { type Finding, findingKind, isCompared, type State } from '../finding';

/** What has a sign of its own on the radar: the kinds of findings, and each reason why there is nothing to compare. */
export const markKinds = [
  'too-much',
  'early',
  'too-little',
  'using-too-little',
  'risk',
  'ahead',
  'mixed',
  'aligned',
  'stopped',
  'not-relevant',
  'unanswered',
  'no-reference',
  'borderline',
  'suppressed',
] as const;
export type MarkKind = (typeof markKinds)[number];

const kindOfState: Record<State, MarkKind> = {
  evaluated: 'stopped',
  'not-relevant': 'not-relevant',
  unanswered: 'unanswered',
  'no-reference': 'no-reference',
  borderline: 'borderline',
};

/** The sign that a finding is drawn with. */
export function markKind(finding: Finding): MarkKind {
  if (!isCompared(finding)) return kindOfState[finding];
  const kind = findingKind(finding);
  return kind === 'none' ? 'unanswered' : kind;
}
