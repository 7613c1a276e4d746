import { describe, expect, it } from 'vitest';
import { type Finding, type FindingKind, findingKind, findings, isCompared, isNotable } from './finding';

const table: Record<Finding, [FindingKind, compared: boolean, notable: boolean]> = {
  'overdue-pilot': ['too-much', true, true],
  'premature-pilot': ['too-much', true, true],
  'early-pilot': ['early', true, true],
  'missing-pilot': ['too-little', true, true],
  untapped: ['using-too-little', true, true],
  unscaled: ['using-too-little', true, true],
  exposed: ['risk', true, true],
  ahead: ['ahead', true, true],
  mixed: ['mixed', true, true],
  aligned: ['aligned', true, false],
  evaluated: ['none', false, false],
  'not-relevant': ['none', false, false],
  unanswered: ['none', false, false],
  'no-reference': ['none', false, false],
  borderline: ['none', false, false],
};

describe('findings', () => {
  it.each(findings.map((finding) => [finding, ...table[finding]] as const))(
    '%s is of kind %s, compared %s, notable %s',
    (finding, kind, compared, notable) => {
      expect(findingKind(finding)).toBe(kind);
      expect(isCompared(finding)).toBe(compared);
      expect(isNotable(finding)).toBe(notable);
    },
  );

  it('lists each once', () => {
    expect([...findings].sort()).toEqual(Object.keys(table).sort());
  });
});
