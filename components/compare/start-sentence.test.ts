import { describe, expect, it } from 'vitest';
import { technology } from '@/lib/domain/builders.fixture';
import type { UseCounts } from '@/lib/domain/combine';
import { compareRadar } from '@/lib/domain/compare-radar';
import { comparedFindings } from '@/lib/domain/finding';
import { vejleInput } from '@/lib/domain/vejle.fixture';
import type { Locale } from '@/lib/text/locale';
import { startSentence } from './start-sentence';

const none = { operating: 0, piloting: 0, following: 0, notInUse: 0 };

const [row] = compareRadar(vejleInput).combined.technologies;

/** The sentence of a row that has no other reason to begin with it than how the areas stand. */
function sentenceOf(areas: UseCounts, locale: Locale): string {
  if (row === undefined) throw new Error('The sheet has technologies');
  return startSentence({ ...row, finding: 'aligned', from: 'areas', areas }, locale, 'KL');
}

describe('how the areas stand', () => {
  it('names what is counted once', () => {
    expect(sentenceOf({ operating: 1, piloting: 1, following: 0, notInUse: 4 }, 'da')).toBe(
      'Ét område har den i drift, ét afprøver, fire er ikke i gang.',
    );
    expect(sentenceOf({ ...none, following: 2, notInUse: 1 }, 'da')).toBe('To områder følger, ét er ikke i gang.');
    expect(sentenceOf({ ...none, operating: 2, piloting: 1 }, 'en')).toBe(
      'Two areas have it in operation, one is piloting.',
    );
  });

  it('says nothing of nothing', () => {
    expect(sentenceOf(none, 'da')).toBe('');
  });
});

describe('startSentence', () => {
  it('has a reason for each finding that calls for a look', () => {
    if (row === undefined) throw new Error('The sheet has technologies');
    const reasons = comparedFindings
      .filter((finding) => finding !== 'aligned')
      .map((finding) => startSentence({ ...row, technology: technology(1), finding, from: 'direct' }, 'da', 'KL'));
    expect(new Set(reasons).size).toBe(comparedFindings.length - 1);
    for (const reason of reasons) expect(reason.endsWith('.')).toBe(true);
  });

  it('tells how the areas stand', () => {
    if (row === undefined) throw new Error('The sheet has technologies');
    expect(startSentence({ ...row, finding: 'mixed' }, 'da', 'KL')).toBe(
      'Fagområderne er forskellige. Lad dem lære af hinanden. To områder har den i drift, ét afprøver, ét følger, to er ikke i gang.',
    );
  });
});
