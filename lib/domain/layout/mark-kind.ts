import { type Finding, findingKind, isCompared, type State } from '../finding';

/** The kinds of findings, and each reason why there is nothing to compare. */
const findingMarks = [
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

/** Where the own answer lies among the others': what others do, and no verdict. */
export const positionMarks = ['ahead-of-most', 'with-the-field', 'behind-most', 'split'] as const;

/** How a technology moved from an earlier year: towards the middle is more in use. No verdict either. */
export const movementMarks = ['moved-in', 'moved-out', 'unmoved', 'new', 'gone'] as const;

/** What has a sign of its own on a radar, in the order of a legend. */
export const markKinds = [...findingMarks, ...positionMarks, ...movementMarks] as const;
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
