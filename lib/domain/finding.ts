/**
 * The results that one cell, or one technology over all areas, can have.
 *
 * Compared findings say something about own use against an edition's ring. The states say why there is nothing to
 * compare; none of them is ever counted or drawn as agreement.
 */
export const comparedFindings = [
  'overdue-pilot',
  'premature-pilot',
  'missing-pilot',
  'untapped',
  'unscaled',
  'exposed',
  'early-pilot',
  'ahead',
  'mixed',
  'aligned',
] as const;
export type ComparedFinding = (typeof comparedFindings)[number];

export const states = ['evaluated', 'not-relevant', 'unanswered', 'no-reference', 'borderline'] as const;
export type State = (typeof states)[number];

export const findings = [...comparedFindings, ...states] as const;
export type Finding = (typeof findings)[number];

/** What a finding speaks about, for symbols, colours and counts. */
export type FindingKind =
  | 'too-much'
  | 'early'
  | 'too-little'
  | 'using-too-little'
  | 'risk'
  | 'ahead'
  | 'aligned'
  | 'mixed'
  | 'none';

const kindOfFinding: Record<Finding, FindingKind> = {
  'overdue-pilot': 'too-much',
  'premature-pilot': 'too-much',
  'early-pilot': 'early',
  'missing-pilot': 'too-little',
  untapped: 'using-too-little',
  unscaled: 'using-too-little',
  exposed: 'risk',
  ahead: 'ahead',
  aligned: 'aligned',
  mixed: 'mixed',
  evaluated: 'none',
  'not-relevant': 'none',
  unanswered: 'none',
  'no-reference': 'none',
  borderline: 'none',
};

/** The kind of a finding; `none` for the states that are not compared. */
export function findingKind(finding: Finding): FindingKind {
  return kindOfFinding[finding];
}

/** True when the finding compares something, agreement and `mixed` included. */
export function isCompared(finding: Finding): finding is ComparedFinding {
  return kindOfFinding[finding] !== 'none';
}

/** True when the finding calls for a look: compared, and other than agreement. */
export function isNotable(finding: Finding): boolean {
  return isCompared(finding) && finding !== 'aligned';
}
